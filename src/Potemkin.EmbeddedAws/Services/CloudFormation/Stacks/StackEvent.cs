namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// That a stack or one of its resources came to be in a status.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackEvent.html">StackEvent</a>.
/// </summary>
/// <param name="Id">Which event it is.</param>
/// <param name="LogicalId">The logical id of the resource, or the name of the stack.</param>
/// <param name="ResourceType">The type of the resource, or that of stacks.</param>
/// <param name="Timestamp">When it came to be so.</param>
/// <param name="Status">The status.</param>
internal sealed record StackEvent(string Id, string LogicalId, string ResourceType, DateTimeOffset Timestamp, string Status)
{
    public required string PhysicalId { get; init; }

    public string? StatusReason { get; init; }

    public string? DetailedStatus { get; init; }

    /// <summary>The properties as they were asked for, as JSON; null for the stack itself.</summary>
    public string? ResourceProperties { get; init; }

    public string? ClientRequestToken { get; init; }
}
