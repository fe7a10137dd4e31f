using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>A policy has no configuration item of its own: it shows in its bucket's, and is gone with its bucket.</summary>
internal sealed class BucketPolicyRecording : IRecordedConfiguration
{
    public string ResourceType => BucketPolicy.TypeName;

    public Resource? RecordedAs(Resource changed) => changed.Region.Resources.Find(Bucket.TypeName, changed.PhysicalId);

    public RecordedContent Describe(Resource resource) =>
        throw new InvalidOperationException($"AWS Config records no '{resource.Type}'; ask for the resource that it is recorded as.");
}
