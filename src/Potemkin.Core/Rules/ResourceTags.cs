using System.Collections.Frozen;

namespace Potemkin.Core.Rules;

/// <summary>
/// Which resources CloudFormation gives the tags of their stack.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html">resource tags</a>.
/// </summary>
internal static class ResourceTags
{
    private static readonly Lazy<FrozenSet<string>> UntaggedTypes = new(() => FactsFile.Lines("UntaggedTypes.txt").ToFrozenSet());

    /// <summary>Whether resources of the type get the tags of their stack; a type that is not known here is taken for one of those that do.</summary>
    /// <param name="resourceType">CloudFormation's name of the type.</param>
    public static bool AreTakenBy(string resourceType) => !UntaggedTypes.Value.Contains(resourceType);
}
