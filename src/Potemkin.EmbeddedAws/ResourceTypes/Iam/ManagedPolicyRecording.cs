using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>AWS Config records a managed policy under another type.</summary>
internal sealed class ManagedPolicyRecording : IRecordedConfiguration
{
    public string ResourceType => ManagedPolicy.TypeName;

    public Resource? RecordedAs(Resource changed) => ManagedPolicy.RecordedAs(changed);

    public RecordedContent Describe(Resource resource) =>
        throw new InvalidOperationException($"AWS Config records no '{resource.Type}'; ask for the resource that it is recorded as.");
}
