using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html">DeleteConfigRule</a>.</summary>
internal static class DeleteConfigRule
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("DeleteConfigRule", Delete);

    private static Empty Delete(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .ThrowIfAny(ConfigErrors.Validation);
        var rules = context.Region.ConfigRules;
        var rule = rules.Get(request.ConfigRuleName!);
        var status = context.Region.Of<ConfigRuleStatuses>().Of(rule);
        if (status.IsBeingDeleted)
            throw ConfigErrors.RuleBeingDeleted(rule.Name);

        status.IsBeingDeleted = true;
        context.World.Scheduler.After(context.World.Latency.Deletion("AWS::Config::ConfigRule"), () =>
        {
            // Its stack may have been quicker.
            if (ReferenceEquals(rules.Find(rule.Name), rule))
                rules.Remove(rule);
        });
        return new Empty();
    }

    private sealed record Request(string? ConfigRuleName);
}
