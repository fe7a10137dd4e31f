using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html">DeleteConfigRule</a>.</summary>
internal static class DeleteConfigRule
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("DeleteConfigRule", Delete);

    /// <summary>Goes on with the deletions that were under way when the state was saved.</summary>
    public static void Resume(RegionState region)
    {
        foreach (var rule in region.ConfigRules.All.Where(rule => region.Of<ConfigRuleStatuses>().Of(rule).IsBeingDeleted))
            Remove(region, rule);
    }

    private static Empty Delete(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .ThrowIfAny(ConfigErrors.Validation);
        var rules = context.Region.ConfigRules;
        var rule = rules.GetOwn(request.ConfigRuleName!);
        if (context.Region.Of<RemediationConfigurations>().Find(rule.Name) is not null)
            throw ConfigErrors.Refused(ConfigRuleErrors.HasRemediation(rule.Name));
        context.Region.Of<ConfigRuleStatuses>().Unused(rule).IsBeingDeleted = true;
        Remove(context.Region, rule);
        return new Empty();
    }

    private static void Remove(RegionState region, ConfigRule rule) =>
        region.World.Scheduler.After(region.World.Latency.Deletion("AWS::Config::ConfigRule"), () =>
        {
            // Its stack may have been quicker.
            if (ReferenceEquals(region.ConfigRules.Find(rule.Name), rule))
                region.ConfigRules.Remove(rule);
        });

    private sealed record Request(string? ConfigRuleName);
}
