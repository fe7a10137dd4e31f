using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// An AWS Config rule as it was put.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html">ConfigRule</a>.
/// </summary>
internal sealed record ConfigRule : ITagged
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    /// <summary><c>AWS</c>, <c>CUSTOM_LAMBDA</c> or <c>CUSTOM_POLICY</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>
    /// The identifier of the managed rule, for the owner <c>AWS</c>; the ARN of the function, for <c>CUSTOM_LAMBDA</c>; null for
    /// <c>CUSTOM_POLICY</c>.
    /// </summary>
    public string? SourceIdentifier { get; init; }

    /// <summary>What triggers a custom rule; empty of a managed one.</summary>
    public IReadOnlyList<ConfigRuleSourceDetail> SourceDetails { get; init; } = [];

    /// <summary>The policy, for the owner <c>CUSTOM_POLICY</c>.</summary>
    public CustomPolicyDetails? CustomPolicyDetails { get; init; }

    public JsonObject? InputParameters { get; init; }

    public ConfigRuleScope? Scope { get; init; }

    public string? MaximumExecutionFrequency { get; init; }

    /// <summary>The service that made the rule and alone may change it; null of a customer's own.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>The only part of a rule that changes while it stays the same rule.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}
