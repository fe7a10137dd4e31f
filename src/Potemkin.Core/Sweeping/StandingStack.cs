using System.Globalization;
using Amazon.CloudFormation;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Sweeping;

/// <summary>A stack of a run that still stands.</summary>
public sealed record StandingStack
{
    private StandingStack(AccountRegion place) => Place = place;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its stack id.</summary>
    public required string Id { get; init; }

    /// <summary>The run that made it.</summary>
    public required string RunId { get; init; }

    /// <summary>What it was for.</summary>
    public required string Scenario { get; init; }

    /// <summary>Its account.</summary>
    public string Account => Place.Identity.AccountId;

    /// <summary>Its region.</summary>
    public string Region => Place.Clients.Region;

    /// <summary>Its status, such as <c>CREATE_COMPLETE</c>.</summary>
    public required string Status { get; init; }

    /// <summary>When it was created, on AWS's clock.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it may be swept away; null where it does not say.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether it is to be deleted.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Why it is to be deleted, or why it is not.</summary>
    public string Why { get; init; } = "";

    /// <summary>How to reach it.</summary>
    internal AccountRegion Place { get; }

    /// <summary>Whether it deployed a rule.</summary>
    internal bool IsOfRule => StackTags.IsOfRule(Scenario);

    /// <summary>The same as it is to be deleted: nothing is known of its secrets.</summary>
    internal DoomedStack Doomed => new(Name, Id, Secrets.None, IsBeingDeleted: Status == StackStatus.DELETE_IN_PROGRESS.Value);

    /// <summary>What CloudFormation describes; null where it is no stack of a run.</summary>
    internal static StandingStack? Of(SdkStack stack, AccountRegion place)
    {
        var tags = (stack.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value);
        return tags.GetValueOrDefault(StackTags.Run) is not { } run ? null : new StandingStack(place)
        {
            Name = stack.StackName,
            Id = stack.StackId,
            RunId = run,
            Scenario = tags.GetValueOrDefault(StackTags.Scenario, ""),
            Status = stack.StackStatus.Value,
            CreatedAt = AwsTime.Of(stack.CreationTime) ?? DateTimeOffset.MinValue,
            ExpiresAt = DateTimeOffset.TryParse(
                tags.GetValueOrDefault(StackTags.ExpiresAt), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expiresAt)
                ? expiresAt
                : null,
        };
    }
}
