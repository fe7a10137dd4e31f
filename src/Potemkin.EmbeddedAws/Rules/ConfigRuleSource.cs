using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// Who owns a Config rule, and what runs it.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Source.html">Source</a>.
/// </summary>
internal sealed record ConfigRuleSource
{
    /// <summary><c>AWS</c>, <c>CUSTOM_LAMBDA</c> or <c>CUSTOM_POLICY</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>The identifier of the managed rule, for the owner <c>AWS</c>.</summary>
    public string? SourceIdentifier { get; init; }

    public IReadOnlyList<ConfigRuleSourceDetail>? SourceDetails { get; init; }

    public CustomPolicyDetails? CustomPolicyDetails { get; init; }
}
