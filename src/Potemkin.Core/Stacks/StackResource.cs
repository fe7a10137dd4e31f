using Potemkin.Core.Resources;

namespace Potemkin.Core.Stacks;

/// <summary>A resource that a stack put in place.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="PhysicalId">What CloudFormation calls it.</param>
/// <param name="ResourceType">AWS's name of its type, such as <c>AWS::S3::Bucket</c>.</param>
/// <param name="ChangedAt">When it was last created or updated, on AWS's clock.</param>
public sealed record StackResource(LogicalId LogicalId, PhysicalId PhysicalId, string ResourceType, DateTimeOffset ChangedAt)
{
    /// <summary>CloudFormation's id of the stack.</summary>
    public string StackId { get; init; } = "";

    /// <summary>When the creation or update of its stack began in which it last changed: before this, it was as it had been.</summary>
    public DateTimeOffset BegunAt { get; init; } = ChangedAt;

    /// <summary>When it was first seen as it is now, on this machine's clock.</summary>
    internal DateTimeOffset SeenAt { get; init; }

    /// <summary>What no message about it shows.</summary>
    internal Secrets Secrets { get; init; } = Secrets.None;

    /// <summary>For messages: <c>'Bucket' (AWS::S3::Bucket pot-bucket-1)</c>.</summary>
    public override string ToString() => $"'{LogicalId}' ({ResourceType} {PhysicalId})";
}
