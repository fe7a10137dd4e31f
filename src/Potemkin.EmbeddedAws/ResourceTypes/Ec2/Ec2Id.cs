using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>The ids of what EC2 keeps with a resource, and that is none of its own here.</summary>
internal static class Ec2Id
{
    private const int Length = 17;

    /// <param name="resource">The resource that it belongs to.</param>
    /// <param name="prefix">What the id begins with, such as <c>acl</c>.</param>
    public static string Of(Resource resource, string prefix) => $"{prefix}-{StableId.Hex64($"{prefix} of {resource.Arn}")[..Length]}";
}
