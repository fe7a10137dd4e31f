using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Kms.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html">DescribeKey</a>,
/// <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html">GetKeyRotationStatus</a>,
/// <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html">GetKeyPolicy</a>,
/// <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyPolicies.html">ListKeyPolicies</a>,
/// <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html">ListResourceTags</a>.
/// </summary>
/// <param name="recording">Knows the metadata of keys.</param>
internal sealed class ReadKeys(IRecordedConfiguration recording)
{
    private const string OnlyPolicy = "default";
    private const int DefaultRotationPeriod = 365;

    public void AddTo(OperationTable operations) => operations
        .Add<Request, Description>("DescribeKey", (request, context) => new Description(Metadata(Describe(request.KeyId, context).Configuration)))
        .Add<Request, Rotation>("GetKeyRotationStatus", GetRotation)
        .Add<PolicyRequest, Policy>("GetKeyPolicy", GetPolicy)
        .Add<ListRequest, Policies>("ListKeyPolicies", ListPolicies)
        .Add<ListRequest, Tags>("ListResourceTags", ListTags);

    private RecordedContent Describe(string? keyId, RequestContext context) => recording.Describe(context.KeyNamed(keyId));

    private Rotation GetRotation(Request request, RequestContext context)
    {
        var key = context.KeyNamed(request.KeyId);
        var isOn = (bool)recording.Describe(key).SupplementaryConfiguration["KeyRotationStatus"]!;
        return new Rotation(isOn, key.PhysicalId, isOn ? key.Properties.Number("RotationPeriodInDays") ?? DefaultRotationPeriod : null);
    }

    private Policy GetPolicy(PolicyRequest request, RequestContext context)
    {
        var content = Describe(request.KeyId, context);
        return request.PolicyName is null or OnlyPolicy
            ? new Policy(content.SupplementaryConfiguration["Policy"]!.ToString(), OnlyPolicy)
            : throw KmsErrors.PolicyNotFound();
    }

    private static Policies ListPolicies(ListRequest request, RequestContext context)
    {
        context.KeyNamed(request.KeyId);
        return new Policies([OnlyPolicy], false);
    }

    private static Tags ListTags(ListRequest request, RequestContext context)
    {
        var tags = context.KeyNamed(request.KeyId).Tags.Select(tag => new Tag(tag.Key, tag.Value)).ToList();
        var page = Page.Of(tags, request.Marker, request.Limit ?? 50, KmsErrors.InvalidMarker);
        return new Tags(page.Items, page.NextToken is not null, page.NextToken);
    }

    /// <summary>What AWS Config records, under the names of the API: times in seconds, no empty lists.</summary>
    private static JsonObject Metadata(JsonObject recorded)
    {
        var metadata = new JsonObject();
        foreach (var (name, value) in recorded)
        {
            if (value is null or JsonArray { Count: 0 })
                continue;
            var member = name == "awsaccountId" ? "AWSAccountId" : char.ToUpperInvariant(name[0]) + name[1..];
            metadata[member] = value switch
            {
                JsonValue milliseconds when name.EndsWith("Date", StringComparison.Ordinal) => (long)milliseconds / 1_000m,
                JsonObject members => Metadata(members),
                _ => value.DeepClone(),
            };
        }

        return metadata;
    }

    private sealed record Request(string? KeyId);

    private sealed record Description(JsonObject KeyMetadata);

    private sealed record Rotation(bool KeyRotationEnabled, string KeyId, int? RotationPeriodInDays);

    private sealed record PolicyRequest(string? KeyId, string? PolicyName);

    private sealed record Policy([property: System.Text.Json.Serialization.JsonPropertyName("Policy")] string Text, string PolicyName);

    private sealed record ListRequest(string? KeyId, int? Limit, string? Marker);

    private sealed record Policies(IReadOnlyList<string> PolicyNames, bool Truncated);

    private sealed record Tag(string TagKey, string TagValue);

    private sealed record Tags([property: System.Text.Json.Serialization.JsonPropertyName("Tags")] IReadOnlyList<Tag> All, bool Truncated, string? NextMarker);
}
