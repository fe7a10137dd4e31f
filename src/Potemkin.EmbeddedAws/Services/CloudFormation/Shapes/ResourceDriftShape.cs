using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDrift.html">StackResourceDrift</a>.</summary>
internal sealed record ResourceDriftShape
{
    public required string StackId { get; init; }

    public required string LogicalResourceId { get; init; }

    public string? PhysicalResourceId { get; init; }

    public required string ResourceType { get; init; }

    public string? ExpectedProperties { get; init; }

    public string? ActualProperties { get; init; }

    public required IReadOnlyList<PropertyDrift> PropertyDifferences { get; init; }

    public required string StackResourceDriftStatus { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public static ResourceDriftShape Of(Stack stack, ResourceDrift drift)
    {
        var resource = stack.Resource(drift.LogicalId);
        return new ResourceDriftShape
        {
            StackId = stack.Id,
            LogicalResourceId = drift.LogicalId,
            PhysicalResourceId = resource.PhysicalId,
            ResourceType = resource.Type,
            ExpectedProperties = drift.Expected,
            ActualProperties = drift.Actual,
            PropertyDifferences = drift.Differences,
            StackResourceDriftStatus = drift.Status,
            Timestamp = drift.Timestamp,
        };
    }
}
