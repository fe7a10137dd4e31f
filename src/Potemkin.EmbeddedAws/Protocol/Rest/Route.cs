namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// The address of an operation, as the service models write it: <c>/{Bucket}/{Key+}?uploads</c>. A label takes one part of the path, one
/// with a plus all that is left; what stands in the query must be there.
/// </summary>
internal sealed class Route
{
    private readonly string[] _path;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _query;
    private readonly string? _header;

    /// <param name="operation">The name of the operation.</param>
    /// <param name="method">The method.</param>
    /// <param name="template">The path with its labels, and the query.</param>
    /// <param name="status">The HTTP status of its answers, where they do not say another.</param>
    /// <param name="header">A header that must be there, to tell it from another operation of the same address; null for none.</param>
    public Route(string operation, string method, string template, int status = 200, string? header = null)
    {
        var (path, query) = template.Split('?') is [var first, var second] ? (first, second) : (template, "");
        (Operation, Method, Status, _header) = (operation, method, status, header);
        _path = Parts(path);
        _query = QueryText.Read(query);
    }

    public string Operation { get; }

    public string Method { get; }

    public int Status { get; }

    /// <summary>How much it asks for: of two routes of a request, the one that asks for more is meant.</summary>
    public int Demands => _query.Count + (_header is null ? 0 : 1) + _path.Count(part => LabelOf(part) is null);

    /// <summary>Whether the parameter of a query is a part of the address.</summary>
    public bool Asks(string parameter) => _query.Any(asked => asked.Key == parameter);

    /// <summary>The values of the labels; null where the request has another address.</summary>
    /// <param name="head">The request.</param>
    /// <param name="path">Its path, still percent-encoded.</param>
    public IReadOnlyDictionary<string, string>? Match(RequestHead head, string path) =>
        Method == head.Method
        && (_header is null || head.Headers.ContainsKey(_header))
        && _query.All(asked => head.Query.Any(parameter => parameter.Key == asked.Key && (asked.Value.Length == 0 || parameter.Value == asked.Value)))
            ? Labels(Parts(path))
            : null;

    private Dictionary<string, string>? Labels(string[] path)
    {
        var labels = new Dictionary<string, string>();
        for (var i = 0; i < _path.Length; i++)
        {
            if (i >= path.Length || path[i].Length == 0 && !IsGreedy(_path[i]))
                return null;
            if (LabelOf(_path[i]) is not { } label)
            {
                if (path[i] != _path[i])
                    return null;
            }
            else
            {
                labels[label] = Uri.UnescapeDataString(IsGreedy(_path[i]) ? string.Join('/', path[i..]) : path[i]);
            }
        }

        // A slash at the end is as good as none.
        return _path is [.., var last] && IsGreedy(last)
            ? labels.Values.Last().Length > 0 ? labels : null
            : path.Length == _path.Length || path.Length == _path.Length + 1 && path[^1].Length == 0 ? labels : null;
    }

    private static string[] Parts(string path) => path.Length <= 1 ? [] : path[1..].Split('/');

    private static bool IsGreedy(string part) => part.EndsWith("+}", StringComparison.Ordinal);

    private static string? LabelOf(string part) => part.StartsWith('{') ? part.Trim('{', '+', '}') : null;
}
