namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>What a request says of itself before its body.</summary>
/// <param name="Authorization">The signature.</param>
/// <param name="Target">X-Amz-Target, the operation: its presence says that the body is JSON.</param>
/// <param name="Date">X-Amz-Date, when it was signed.</param>
/// <param name="SecurityToken">X-Amz-Security-Token, the session token of temporary credentials.</param>
internal sealed record RequestHead(string? Authorization, string? Target = null, string? Date = null, string? SecurityToken = null)
{
    private static readonly Dictionary<string, string> NoHeaders = new(StringComparer.OrdinalIgnoreCase);

    public string Method { get; init; } = "POST";

    /// <summary>The path as it was sent, still percent-encoded.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The parameters of the query, decoded, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>All headers, whatever the case of their names.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>When a presigned address ends; null where the signature is in a header.</summary>
    public DateTimeOffset? Expiration { get; init; }

    /// <summary>Whether it is one that a service answers by its operation's name: POST to <c>/</c>.</summary>
    public bool IsOfOneAddress => Method == "POST" && Path == "/";

    /// <param name="method">The method.</param>
    /// <param name="target">The path and the query, as they were sent.</param>
    /// <param name="headers">The headers, whatever the case of their names.</param>
    public static RequestHead Of(string method, string target, IReadOnlyDictionary<string, string> headers)
    {
        var (path, query) = target.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? (target[..mark], target[(mark + 1)..]) : (target, "");
        var parameters = QueryText.Read(query);
        var head = headers.TryGetValue("Authorization", out var authorization)
            ? new RequestHead(authorization, headers.GetValueOrDefault("X-Amz-Target"), headers.GetValueOrDefault("X-Amz-Date"), headers.GetValueOrDefault("X-Amz-Security-Token"))
            : PresignedAddress.Read(parameters) ?? new RequestHead(null, headers.GetValueOrDefault("X-Amz-Target"));
        return head with { Method = method, Path = path, Query = parameters, Headers = headers };
    }
}
