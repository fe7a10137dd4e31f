namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>What the public CloudFormation registry says of a resource type.</summary>
/// <param name="Name">AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</param>
internal sealed record ResourceTypeFacts(string Name)
{
    /// <summary>The facts of a type that is supported here; null of any other, whether AWS knows it or not.</summary>
    public static ResourceTypeFacts? Find(string resourceType) => throw new NotImplementedException(resourceType);

    /// <summary>Whether AWS offers the type, supported here or not.</summary>
    public static bool IsKnownToAws(string resourceType) => throw new NotImplementedException(resourceType);
}
