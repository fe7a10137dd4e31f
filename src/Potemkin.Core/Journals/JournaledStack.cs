namespace Potemkin.Core.Journals;

/// <summary>A stack that a run began to create.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Account">The account that it is in.</param>
/// <param name="Region">The region that it is in.</param>
/// <param name="Profile">The AWS profile by which the run came there; null for what the AWS SDK found.</param>
/// <param name="Template">The name of its template's file.</param>
/// <param name="Scenario">What it was for.</param>
internal sealed record JournaledStack(string Name, string Account, string Region, string? Profile, string Template, string Scenario)
{
    /// <summary>When CreateStack was about to be sent.</summary>
    public DateTimeOffset CreatingAt { get; init; }

    /// <summary>Its stack id; null where the run did not live to learn it.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the run left it in place on purpose.</summary>
    public bool IsKept { get; init; }
}
