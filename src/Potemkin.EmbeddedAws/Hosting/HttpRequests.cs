using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>Reads AWS's requests from HTTP.</summary>
internal static class HttpRequests
{
    /// <summary>What a body may have at most where no service says otherwise.</summary>
    public const long UsualLargestBody = 4 * 1024 * 1024;

    public static RequestHead HeadOf(HttpContext http)
    {
        var request = http.Request;
        // As it was sent: names of objects may hold what would be taken for a part of the path.
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith('/'))
            target = $"{request.Path.ToUriComponent()}{request.QueryString}";
        return RequestHead.Of(
            request.Method,
            target,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The body; null where it is larger than it may be.</summary>
    /// <param name="http">The request.</param>
    /// <param name="largest">The most bytes that it may have; null for what is usual.</param>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext http, long? largest)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = largest ?? UsualLargestBody;
        using var body = new MemoryStream((int)Math.Min(http.Request.ContentLength ?? 0, largest ?? UsualLargestBody));
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
