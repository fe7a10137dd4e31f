namespace Potemkin.Core.Sweeping;

/// <summary>A stack of a run that still stands.</summary>
public sealed record StandingStack
{
    internal StandingStack(Place place) => Place = place;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its stack id.</summary>
    public required string Id { get; init; }

    /// <summary>The run that made it.</summary>
    public required string RunId { get; init; }

    /// <summary>What it was for.</summary>
    public required string Scenario { get; init; }

    /// <summary>Its account.</summary>
    public string Account => Place.Account;

    /// <summary>Its region.</summary>
    public string Region => Place.Region;

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
    internal Place Place { get; }

    /// <summary>Whether it deployed a rule.</summary>
    internal bool IsOfRule => Scenario.StartsWith("rule ", StringComparison.Ordinal);
}
