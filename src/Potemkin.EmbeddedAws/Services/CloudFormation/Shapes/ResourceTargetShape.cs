namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceTargetDefinition.html">ResourceTargetDefinition</a>.</summary>
internal sealed record ResourceTargetShape
{
    /// <summary>What of the resource changes, such as <c>Properties</c>.</summary>
    public required string Attribute { get; init; }

    /// <summary>Which property; null of other attributes.</summary>
    public string? Name { get; init; }

    /// <summary><c>Never</c>, <c>Conditionally</c> or <c>Always</c>.</summary>
    public required string RequiresRecreation { get; init; }

    // What follows is there only where values are asked for.

    public string? Path { get; init; }

    public string? BeforeValue { get; init; }

    public string? AfterValue { get; init; }

    /// <summary><c>Add</c>, <c>Modify</c> or <c>Remove</c>.</summary>
    public string? AttributeChangeType { get; init; }
}
