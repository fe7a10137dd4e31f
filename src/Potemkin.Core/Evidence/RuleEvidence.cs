namespace Potemkin.Core.Evidence;

/// <summary>
/// A rule whose verdicts were asked for, as AWS Config knew it.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html">ConfigRule</a>.
/// </summary>
public sealed record RuleEvidence
{
    /// <summary>The run that asked.</summary>
    public required string Run { get; init; }

    /// <summary>What the features call it.</summary>
    public required string Alias { get; init; }

    /// <summary>Its name in AWS Config.</summary>
    public required string Name { get; init; }

    /// <summary>The account that it is in.</summary>
    public required string AccountId { get; init; }

    /// <summary>The region that it is in.</summary>
    public required string Region { get; init; }

    /// <summary>Whose it is: <c>AWS</c>, <c>CUSTOM_POLICY</c> or <c>CUSTOM_LAMBDA</c>; null where AWS Config was not asked.</summary>
    public string? Owner { get; init; }

    /// <summary>The identifier of a managed rule, or the ARN of a rule's function.</summary>
    public string? Identifier { get; init; }

    /// <summary>What it says of itself.</summary>
    public string? Description { get; init; }

    /// <summary>Its parameters, as JSON.</summary>
    public string? InputParameters { get; init; }

    /// <summary>The resource types in its scope; none where it judges all.</summary>
    public IReadOnlyList<string> ResourceTypes { get; init; } = [];

    /// <summary>How often it is evaluated by the clock; null where it is not.</summary>
    public string? MaximumExecutionFrequency { get; init; }

    /// <summary>The template that deployed it for the run, by its id; null where it existed already.</summary>
    public string? Template { get; init; }

    /// <summary>The values of the template's parameters.</summary>
    public IReadOnlyList<ParameterEvidence> Parameters { get; init; } = [];
}
