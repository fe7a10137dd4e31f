using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>
/// The values of parameters; of a SecureString that is not to be decrypted what stands for one.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html">GetParameter</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html">GetParameters</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html">GetParametersByPath</a>.
/// </summary>
internal static class GetParameters
{
    private const int MostNames = 10;
    private const int LargestPage = 10;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetParameter", Get)
        .Add<NamesRequest, NamesResponse>("GetParameters", GetAll)
        .Add<PathRequest, PathResponse>("GetParametersByPath", GetByPath);

    /// <summary>What is shown of a value that is not to be decrypted.</summary>
    public static string Encrypted(ParameterVersion version, bool? withDecryption) => version.Type == ParameterVersion.Secure && withDecryption is not true
        ? Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{version.KeyId}:{State.StableId.Hex64(version.Value)}"))
        : version.Value;

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.Name, "name").ThrowIfAny(SsmErrors.Validation);
        var (name, selector) = FoundParameter.Parts(request.Name!);
        var parameter = context.ParameterNamed(name);
        var version = parameter.Find(selector) ?? throw SsmErrors.VersionNotFound(name, selector!);
        return new Response(Shape(parameter, version, selector, request.WithDecryption, context));
    }

    private static NamesResponse GetAll(NamesRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.Names, "names").Count(request.Names, "names", 1, MostNames).ThrowIfAny(SsmErrors.Validation);
        var found = (
            from asked in request.Names!.Distinct()
            let parts = FoundParameter.Parts(asked)
            let parameter = context.FindParameter(parts.Name)
            select (Asked: asked, parts.Selector, Parameter: parameter, Version: parameter?.Find(parts.Selector))).ToList();
        return new NamesResponse(
            [.. found.Where(each => each.Version is not null).Select(each => Shape(each.Parameter!, each.Version!, each.Selector, request.WithDecryption, context))],
            [.. found.Where(each => each.Version is null).Select(each => each.Asked)]);
    }

    private static PathResponse GetByPath(PathRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.Path, "path")
            .Range(request.MaxResults, "maxResults", 1, LargestPage)
            .ThrowIfAny(SsmErrors.Validation);
        if (!request.Path!.StartsWith('/'))
            throw SsmErrors.PathMustBegin();
        var prefix = request.Path.TrimEnd('/') + "/";
        var parameters = context.Region.Of<ParameterStore>().All
            .Where(parameter => parameter.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Where(parameter => request.Recursive is true || !parameter.Name[prefix.Length..].Contains('/'))
            .Select(parameter => Shape(parameter, parameter.Latest, null, request.WithDecryption, context))
            .ToList();
        var page = Page.Of(parameters, request.NextToken, request.MaxResults ?? LargestPage, SsmErrors.InvalidToken);
        return new PathResponse(page.Items, page.NextToken);
    }

    private static ParameterShape Shape(StoredParameter parameter, ParameterVersion version, string? selector, bool? withDecryption, RequestContext context) => new(
        parameter.Name,
        version.Type,
        Encrypted(version, withDecryption),
        version.Number,
        selector is null ? null : $":{selector}",
        version.LastModified,
        StoredParameter.ArnOf(parameter.Name, context.Region.Id),
        version.DataType);

    private sealed record Request(string? Name, bool? WithDecryption);

    private sealed record Response(ParameterShape Parameter);

    private sealed record NamesRequest(IReadOnlyList<string>? Names, bool? WithDecryption);

    private sealed record NamesResponse(IReadOnlyList<ParameterShape> Parameters, IReadOnlyList<string> InvalidParameters);

    private sealed record PathRequest(string? Path, bool? Recursive, bool? WithDecryption, int? MaxResults, string? NextToken);

    private sealed record PathResponse(IReadOnlyList<ParameterShape> Parameters, string? NextToken);

    private sealed record ParameterShape(
        string Name,
        string Type,
        string Value,
        long Version,
        string? Selector,
        DateTimeOffset LastModifiedDate,
        [property: System.Text.Json.Serialization.JsonPropertyName("ARN")] string Arn,
        string DataType);
}
