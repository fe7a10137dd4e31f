using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigRulesEvaluation.html">StartConfigRulesEvaluation</a>.</summary>
internal sealed class StartConfigRulesEvaluation(RuleEvaluator evaluator)
{
    public void AddTo(OperationTable operations) => operations.Add<Request, Empty>("StartConfigRulesEvaluation", Start);

    private Empty Start(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleNames, "configRuleNames")
            .RuleNames(request.ConfigRuleNames, minimum: 1)
            .ThrowIfAny(ConfigErrors.Validation);
        var statuses = context.Region.Of<ConfigRuleStatuses>();
        var rules = context.Region.ConfigRules.GetOrAll(request.ConfigRuleNames).DistinctBy(rule => rule.Name).ToList();
        foreach (var rule in rules)
        {
            var status = statuses.Unused(rule);
            if (status.EvaluationsUnderWay > 0 || IsTooSoon(status, context))
                throw ConfigErrors.EvaluationInProgress(rule.Name);
        }

        foreach (var rule in rules)
        {
            statuses.Of(rule).LastRequestedEvaluation = context.World.Now;
            evaluator.EvaluateAll(context.Region, rule, requested: true);
        }

        return new Empty();
    }

    private static bool IsTooSoon(ConfigRuleStatus status, RequestContext context) =>
        status.LastRequestedEvaluation is { } last && context.World.Now - last < context.World.Latency.EvaluationInterval;

    private sealed record Request(IReadOnlyList<string>? ConfigRuleNames);
}
