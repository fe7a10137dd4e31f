using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Rules;

/// <summary>Asks a managed rule what it says of a region as it is.</summary>
internal static class JudgedRegion
{
    /// <summary>The verdicts on all that the rule judges there, or on the account.</summary>
    /// <param name="region">Where.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="given">Its parameters.</param>
    public static IReadOnlyList<RuleVerdict> Judge(RegionState region, IAwsRule rule, JsonObject? given) => region.World.Scheduler.Run(() =>
    {
        var items = new JudgedItems(new RecordedConfigurations(Catalog<IRecordedConfiguration>.All));
        var account = new RecordedAccount(region, type => items.OfType(region, type));
        var parameters = new RuleParameters(rule, given);
        return rule is IAccountRule ofAccount
            ? [ofAccount.Evaluate(parameters, account)]
            : rule.ResourceTypes.SelectMany(account.Items).Select(item => ((IManagedRule)rule).Evaluate(item, parameters, account)).ToList();
    });
}
