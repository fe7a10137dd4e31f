using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html">Tag</a>.</summary>
internal sealed record TagShape(string Key, string Value)
{
    public static IReadOnlyList<TagShape> Of(Resource resource) => [.. resource.Tags.Select(tag => new TagShape(tag.Key, tag.Value))];
}
