using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates.Processing;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What the pseudo parameters of a template stand for, and the account that it is deployed in.</summary>
/// <param name="StackName">The name of the stack.</param>
/// <param name="StackId">The ARN of the stack.</param>
/// <param name="State">What exists where the stack is.</param>
/// <param name="NotificationArns">The topics that are told of the stack's events.</param>
internal sealed record StackEnvironment(string StackName, string StackId, RegionState State, IReadOnlyList<string> NotificationArns)
{
    public string AccountId => State.Id.AccountId;

    public string Region => State.Id.Region;

    /// <summary>The account's own macros; null where it has none.</summary>
    public IMacros? Macros { get; init; }
}
