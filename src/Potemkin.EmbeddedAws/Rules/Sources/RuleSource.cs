using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>What a rule is made of, once it has been checked.</summary>
/// <param name="Identifier">The identifier of a managed rule, or the ARN of a function; null for a policy.</param>
/// <param name="InputParameters">The parameters given.</param>
internal sealed record RuleSource(string? Identifier, JsonObject? InputParameters)
{
    public IReadOnlyList<ConfigRuleSourceDetail> Details { get; init; } = [];

    public CustomPolicyDetails? Policy { get; init; }

    /// <summary>Reads what the input says of the rule's owner and source.</summary>
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it, or it is not to be had here.</exception>
    public static RuleSource Read(RegionState region, ConfigRuleInput input) => input.Source!.Owner switch
    {
        RuleOwner.Aws => ManagedSource.Read(input),
        RuleOwner.CustomLambda => FunctionSource.Read(region, input),
        _ => PolicySource.Read(input),
    };
}
