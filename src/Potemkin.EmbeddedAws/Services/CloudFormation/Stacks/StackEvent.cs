namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// That a stack or one of its resources came to be in a status.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackEvent.html">StackEvent</a>.
/// </summary>
internal sealed record StackEvent(string Id, StackResource Resource, DateTimeOffset Timestamp, string Status)
{
    public required string PhysicalId { get; init; }

    public string? StatusReason { get; init; }

    public string? DetailedStatus { get; init; }

    /// <summary>The properties as they were asked for, as JSON; null for the stack itself.</summary>
    public string? ResourceProperties { get; init; }

    public string? ClientRequestToken { get; init; }
}
