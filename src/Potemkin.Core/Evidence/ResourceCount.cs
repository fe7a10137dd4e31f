namespace Potemkin.Core.Evidence;

/// <summary>How many resources of a type were changed in stacks that came to their end.</summary>
/// <param name="ResourceType">AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</param>
/// <param name="Created">How many were created.</param>
/// <param name="Updated">How many updates there were.</param>
/// <param name="Deleted">How many were deleted.</param>
public sealed record ResourceCount(string ResourceType, int Created, int Updated, int Deleted)
{
    internal ChangeCount Changes => new(Created, Updated, Deleted);

    internal static ResourceCount Of(string resourceType, ChangeCount changes) =>
        new(resourceType, changes.Created, changes.Updated, changes.Deleted);
}
