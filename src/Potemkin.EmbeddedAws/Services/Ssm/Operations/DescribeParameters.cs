using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>
/// Parameters without their values, and the former versions of one.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html">DescribeParameters</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html">GetParameterHistory</a>.
/// </summary>
internal static class DescribeParameters
{
    private const int LargestPage = 50;
    private const string TagPrefix = "tag:";

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("DescribeParameters", Describe)
        .Add<HistoryRequest, HistoryResponse>("GetParameterHistory", History);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation().Range(request.MaxResults, "maxResults", 1, LargestPage).ThrowIfAny(SsmErrors.Validation);
        var filters = request.ParameterFilters ?? [];
        if (filters.FirstOrDefault(filter => !IsSupported(filter)) is { } unsupported)
            throw ProtocolErrors.UnsupportedParameter("DescribeParameters", $"ParameterFilters with the key {unsupported.Key} and the option {unsupported.Option}");
        var parameters = context.Region.Of<ParameterStore>().All
            .Where(parameter => filters.All(filter => Matches(parameter, filter)))
            .Select(parameter => Metadata(parameter, context))
            .ToList();
        var page = Page.Of(parameters, request.NextToken, request.MaxResults ?? LargestPage, SsmErrors.InvalidToken);
        return new Response(page.Items, page.NextToken);
    }

    private static HistoryResponse History(HistoryRequest request, RequestContext context)
    {
        new RequestValidation().Range(request.MaxResults, "maxResults", 1, LargestPage).ThrowIfAny(SsmErrors.Validation);
        var parameter = context.ParameterNamed(request.Name);
        var versions = parameter.Versions.Select(version => Former(parameter, version, request.WithDecryption, context)).ToList();
        var page = Page.Of(versions, request.NextToken, request.MaxResults ?? LargestPage, SsmErrors.InvalidToken);
        return new HistoryResponse(page.Items, page.NextToken);
    }

    private static bool IsSupported(Filter filter) => filter.Key switch
    {
        "Name" => filter.Option is null or "Equals" or "BeginsWith" or "Contains",
        "Path" => filter.Option is null or "Recursive" or "OneLevel",
        "Type" or "KeyId" or "Tier" or "DataType" => filter.Option is null or "Equals",
        { } key => key.StartsWith(TagPrefix, StringComparison.Ordinal) && filter.Option is null or "Equals",
        null => false,
    };

    private static bool Matches(StoredParameter parameter, Filter filter)
    {
        var values = filter.Values ?? [];
        return filter.Key switch
        {
            "Name" => values.Any(value => NameMatches(parameter.Name, value, filter.Option)),
            "Path" => values.Any(value => IsUnder(parameter.Name, value.TrimEnd('/') + "/", filter.Option == "Recursive")),
            "Type" => values.Contains(parameter.Latest.Type),
            "KeyId" => parameter.Latest.KeyId is { } key && values.Contains(key),
            "Tier" => values.Contains(parameter.Latest.Tier),
            "DataType" => values.Contains(parameter.Latest.DataType),
            var tag => parameter.Tags.TryGetValue(tag![TagPrefix.Length..], out var value) && (values.Count == 0 || values.Contains(value)),
        };
    }

    private static bool NameMatches(string name, string value, string? option) => option switch
    {
        "BeginsWith" => name.StartsWith(value, StringComparison.Ordinal) || name.StartsWith($"/{value}", StringComparison.Ordinal),
        "Contains" => name.Contains(value, StringComparison.Ordinal),
        _ => name.TrimStart('/') == value.TrimStart('/'),
    };

    private static bool IsUnder(string name, string path, bool recursive) =>
        name.StartsWith(path, StringComparison.Ordinal) && (recursive || !name[path.Length..].Contains('/'));

    private static JsonObject Metadata(StoredParameter parameter, RequestContext context) => Common(parameter, parameter.Latest, context, new JsonObject
    {
        ["ARN"] = StoredParameter.ArnOf(parameter.Name, context.Region.Id),
    });

    private static JsonObject Former(StoredParameter parameter, ParameterVersion version, bool? withDecryption, RequestContext context) =>
        Common(parameter, version, context, new JsonObject
        {
            ["Value"] = GetParameters.Encrypted(version, withDecryption),
            ["Labels"] = new JsonArray([.. version.Labels.Select(label => JsonValue.Create(label))]),
        });

    private static JsonObject Common(StoredParameter parameter, ParameterVersion version, RequestContext context, JsonObject more)
    {
        var members = new JsonObject
        {
            ["Name"] = parameter.Name,
            ["Type"] = version.Type,
            ["LastModifiedDate"] = version.LastModified.ToUnixTimeMilliseconds() / 1_000m,
            ["LastModifiedUser"] = context.Region.Id.GlobalArn("iam", "root"),
            ["Version"] = version.Number,
            ["Tier"] = version.Tier,
            ["Policies"] = new JsonArray(),
            ["DataType"] = version.DataType,
        };
        foreach (var (name, value) in new[] { ("Description", version.Description), ("KeyId", version.KeyId), ("AllowedPattern", version.AllowedPattern) })
        {
            if (value is not null)
                members[name] = value;
        }

        foreach (var (name, value) in more)
            members[name] = value?.DeepClone();
        return members;
    }

    private sealed record Filter(string? Key, string? Option, IReadOnlyList<string>? Values);

    private sealed record Request(IReadOnlyList<Filter>? ParameterFilters, int? MaxResults, string? NextToken);

    private sealed record Response(IReadOnlyList<JsonObject> Parameters, string? NextToken);

    private sealed record HistoryRequest(string? Name, bool? WithDecryption, int? MaxResults, string? NextToken);

    private sealed record HistoryResponse(IReadOnlyList<JsonObject> Parameters, string? NextToken);
}
