using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Rules.Managed;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutExternalEvaluation.html">PutExternalEvaluation</a>.</summary>
internal static class PutExternalEvaluation
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("PutExternalEvaluation", Put);

    private static Empty Put(Request request, RequestContext context)
    {
        var evaluation = request.ExternalEvaluation;
        var validation = new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .Required(evaluation, "externalEvaluation");
        if (evaluation is not null)
            EvaluationMember.Check(validation, evaluation, "externalEvaluation");
        validation.ThrowIfAny(ConfigErrors.Validation);
        if (evaluation!.ComplianceType == ComplianceType.InsufficientData)
            throw ConfigErrors.InsufficientDataReported("PutExternalEvaluation");
        if (context.Region.ConfigRules.Find(request.ConfigRuleName!) is not { SourceIdentifier: ProcessCheck.RuleIdentifier } rule)
            throw ConfigErrors.NotAProcessCheck(request.ConfigRuleName!);

        var now = context.World.Now;
        context.Region.Of<EvaluationResults>().Put(
            new EvaluationResult(rule.Name, evaluation.Resource, evaluation.Verdict, evaluation.OrderingTimestamp!.Value, now, now) { Invocation = 0 });
        return new Empty();
    }

    private sealed record Request(string? ConfigRuleName, EvaluationMember? ExternalEvaluation);
}
