using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteEvaluationResults.html">DeleteEvaluationResults</a>.</summary>
internal static class DeleteEvaluationResults
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("DeleteEvaluationResults", Delete);

    /// <summary>Goes on with the deletions that were under way when the state was saved.</summary>
    public static void Resume(RegionState region)
    {
        foreach (var rule in region.ConfigRules.All.Where(rule => region.Of<ConfigRuleStatuses>().Of(rule).IsDeletingResults))
            Remove(region, rule.Name);
    }

    private static Empty Delete(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .Length(request.ConfigRuleName, "configRuleName", 1, 64)
            .ThrowIfAny(ConfigErrors.Validation);
        var rule = context.Region.ConfigRules.GetOwn(request.ConfigRuleName!);
        context.Region.Of<ConfigRuleStatuses>().Unused(rule).IsDeletingResults = true;
        Remove(context.Region, rule.Name);
        return new Empty();
    }

    private static void Remove(RegionState region, string ruleName) =>
        region.World.Scheduler.After(region.World.Latency.Deletion("AWS::Config::ConfigRule"), () =>
        {
            // The rule may have gone with its stack meanwhile.
            if (region.Of<ConfigRuleStatuses>().Find(ruleName) is not { IsDeletingResults: true } status)
                return;
            region.Of<EvaluationResults>().ForgetRule(ruleName);
            status.IsDeletingResults = false;
        });

    private sealed record Request(string? ConfigRuleName);
}
