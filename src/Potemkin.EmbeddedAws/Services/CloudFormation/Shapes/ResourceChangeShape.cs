namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html">ResourceChange</a>.</summary>
internal sealed record ResourceChangeShape
{
    /// <summary>Null where the policies have no say.</summary>
    public string? PolicyAction { get; init; }

    /// <summary><c>Add</c>, <c>Modify</c>, <c>Remove</c> or <c>Import</c>.</summary>
    public required string Action { get; init; }

    public required string LogicalResourceId { get; init; }

    public string? PhysicalResourceId { get; init; }

    public required string ResourceType { get; init; }

    /// <summary><c>True</c>, <c>False</c> or <c>Conditional</c>; null of what is not modified.</summary>
    public string? Replacement { get; init; }

    public IReadOnlyList<string> Scope { get; init; } = [];

    public IReadOnlyList<ResourceChangeDetailShape> Details { get; init; } = [];

    /// <summary>What the resource is, as JSON; null where values are not asked for.</summary>
    public string? BeforeContext { get; init; }

    /// <summary>What the resource is to be, as JSON; null where values are not asked for.</summary>
    public string? AfterContext { get; init; }
}
