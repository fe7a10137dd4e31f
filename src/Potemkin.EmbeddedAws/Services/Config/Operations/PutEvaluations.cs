using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html">PutEvaluations</a>.</summary>
internal sealed class PutEvaluations(ResultTokens tokens)
{
    public void AddTo(OperationTable operations) => operations.Add<Request, Response>("PutEvaluations", Put);

    private Response Put(Request request, RequestContext context)
    {
        Check(request);
        if (request.Evaluations is not { } evaluations)
            throw ConfigErrors.NoEvaluations();
        if (evaluations.Any(evaluation => evaluation.ComplianceType == ComplianceType.InsufficientData))
            throw ConfigErrors.InsufficientDataReported("PutEvaluations");
        // A token need not be valid in a test, which changes nothing.
        if (request.TestMode is true)
            return new Response([]);

        var reporting = tokens.Find(context.Region, request.ResultToken!) ?? throw ConfigErrors.InvalidResultToken();
        // What a rule said before it was put again counts no more.
        if (!reporting.Invocation.IsObsolete)
        {
            foreach (var evaluation in evaluations)
                context.Region.Of<EvaluationResults>().Put(Result(evaluation, reporting, context.World.Now));
        }

        return new Response([]);
    }

    private static EvaluationResult Result(EvaluationMember evaluation, ResultTokens.Reporting reporting, DateTimeOffset now) => new(
        reporting.Invocation.Rule.Name,
        evaluation.Resource,
        reporting.IsFlipped ? evaluation.Verdict.Opposite() : evaluation.Verdict,
        evaluation.OrderingTimestamp!.Value,
        reporting.Invocation.Time,
        now)
    {
        Invocation = reporting.Evaluation.Number,
    };

    private static void Check(Request request)
    {
        var validation = new RequestValidation()
            .Required(request.ResultToken, "resultToken")
            .Count(request.Evaluations, "evaluations", 0, 100);
        for (var i = 0; i < request.Evaluations?.Count; i++)
            EvaluationMember.Check(validation, request.Evaluations[i], $"evaluations.{i + 1}.member");
        validation.ThrowIfAny(ConfigErrors.Validation);
    }

    private sealed record Request(IReadOnlyList<EvaluationMember>? Evaluations, string? ResultToken, bool? TestMode);

    private sealed record Response(IReadOnlyList<EvaluationMember> FailedEvaluations);
}
