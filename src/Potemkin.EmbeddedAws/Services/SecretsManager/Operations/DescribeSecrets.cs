using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// Secrets without their values.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html">DescribeSecret</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html">ListSecrets</a>.
/// </summary>
internal static class DescribeSecrets
{
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, SecretShape>("DescribeSecret", (request, context) => Shape(context.SecretNamed(request.SecretId), isListed: false))
        .Add<ListRequest, Response>("ListSecrets", List);

    private static Response List(ListRequest request, RequestContext context)
    {
        new RequestValidation().Range(request.MaxResults, "maxResults", 1, LargestPage).ThrowIfAny(SecretsManagerErrors.Validation);
        var filters = request.Filters ?? [];
        if (filters.FirstOrDefault(filter => filter.Key is not ("name" or "description" or "tag-key" or "tag-value" or "all")) is { } unsupported)
            throw ProtocolErrors.UnsupportedParameter("ListSecrets", $"Filters with the key {unsupported.Key}");
        var secrets = context.Secrets().All
            .Where(secret => secret.DeletionDate is null || request.IncludePlannedDeletion is true)
            .Where(secret => filters.All(filter => (filter.Values ?? []).Any(value => Matches(secret, filter.Key!, value))))
            .OrderBy(secret => secret.CreatedAt)
            .Select(secret => Shape(secret, isListed: true))
            .ToList();
        if (request.SortOrder != "asc")
            secrets.Reverse();
        var page = Page.Of(secrets, request.NextToken, request.MaxResults ?? LargestPage, SecretsManagerErrors.InvalidToken);
        return new Response(page.Items, page.NextToken);
    }

    /// <summary>A value that begins with an exclamation mark is of what is not meant.</summary>
    private static bool Matches(Secret secret, string key, string value)
    {
        var isNegated = value.StartsWith('!');
        var prefix = isNegated ? value[1..] : value;
        return isNegated != Texts(secret, key).Any(text => text.StartsWith(prefix, key == "name" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(Secret secret, string key) => key switch
    {
        "name" => [secret.Name],
        "description" => [secret.Description ?? ""],
        "tag-key" => secret.Tags.Keys,
        "tag-value" => secret.Tags.Values,
        _ => [secret.Name, secret.Description ?? "", .. secret.Tags.Keys, .. secret.Tags.Values],
    };

    private static SecretShape Shape(Secret secret, bool isListed)
    {
        var stages = secret.Versions.ToDictionary(version => version.Id, version => version.Stages);
        return new SecretShape(
            secret.Arn,
            secret.Name,
            secret.Description,
            secret.KmsKeyId,
            secret.LastChanged,
            secret.DeletionDate,
            secret.Tags.Count == 0 ? null : [.. secret.Tags.Select(tag => new TagSecrets.Tag(tag.Key, tag.Value))],
            isListed ? null : stages,
            isListed ? stages : null,
            secret.CreatedAt);
    }

    private sealed record Request(string? SecretId);

    private sealed record Filter(string? Key, IReadOnlyList<string>? Values);

    private sealed record ListRequest(
        bool? IncludePlannedDeletion, int? MaxResults, string? NextToken, IReadOnlyList<Filter>? Filters, string? SortOrder);

    private sealed record Response(IReadOnlyList<SecretShape> SecretList, string? NextToken);

    private sealed record SecretShape(
        [property: JsonPropertyName("ARN")] string Arn,
        string Name,
        string? Description,
        string? KmsKeyId,
        DateTimeOffset LastChangedDate,
        DateTimeOffset? DeletedDate,
        IReadOnlyList<TagSecrets.Tag>? Tags,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? VersionIdsToStages,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? SecretVersionsToStages,
        DateTimeOffset CreatedDate);
}
