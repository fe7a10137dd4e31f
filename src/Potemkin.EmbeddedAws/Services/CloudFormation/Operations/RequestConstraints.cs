using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// What AWS demands of the members that several requests have.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">Quotas</a>.
/// </summary>
internal static class RequestConstraints
{
    public const string StackName = "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*";
    public const int LongestStackName = 128;

    private const int MostTags = 50;
    private const int LongestTagKey = 128;
    private const int LongestTagValue = 256;

    public static RequestValidation ClientRequestToken(this RequestValidation validation, string? token) => validation
        .Length(token, "clientRequestToken", 1, 128)
        .Pattern(token, "clientRequestToken", "[a-zA-Z0-9][-a-zA-Z0-9]*");

    public static void CheckTags(IReadOnlyList<TagShape>? tags)
    {
        if (tags is null)
            return;

        var validation = new RequestValidation().Count(tags, "tags", 0, MostTags);
        foreach (var (tag, place) in tags.Select((tag, index) => (tag, index + 1)))
        {
            validation
                .Required(tag.Key, $"tags.{place}.member.key")
                .Length(tag.Key, $"tags.{place}.member.key", 1, LongestTagKey)
                .Required(tag.Value, $"tags.{place}.member.value")
                .Length(tag.Value, $"tags.{place}.member.value", 0, LongestTagValue);
        }

        validation.ThrowIfAny(CloudFormationErrors.ValidationError);

        if (tags.Any(tag => tag.Key!.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)))
            throw CloudFormationErrors.ReservedTag();
        if (tags.GroupBy(tag => tag.Key).FirstOrDefault(group => group.Count() > 1) is { } duplicate)
            throw CloudFormationErrors.DuplicateTag(duplicate.Key!);
    }
}
