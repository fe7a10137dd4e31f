using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>The tags that requests bring along.</summary>
internal static class TagMembers
{
    public const int MostTags = 50;

    public static RequestValidation Tags(this RequestValidation validation, IReadOnlyList<Tag>? tags, int minimum = 0)
    {
        validation.Count(tags, "tags", minimum, MostTags);
        for (var i = 0; i < tags?.Count; i++)
        {
            validation
                .Length(tags[i].Key, $"tags.{i + 1}.member.key", 1, 128)
                .Length(tags[i].Value, $"tags.{i + 1}.member.value", 0, 256);
        }

        return validation;
    }

    /// <summary>The tags by key; none where none are given.</summary>
    /// <param name="tags">The tags, which have been checked.</param>
    /// <param name="code">The operation's code for a member that is not valid.</param>
    /// <exception cref="AwsException">A key is there twice.</exception>
    public static IReadOnlyDictionary<string, string> ByKey(this IReadOnlyList<Tag>? tags, string code)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        return (tags ?? []).All(tag => byKey.TryAdd(tag.Key ?? "", tag.Value ?? "")) ? byKey : throw ConfigErrors.DuplicateTagKeys(code);
    }
}
