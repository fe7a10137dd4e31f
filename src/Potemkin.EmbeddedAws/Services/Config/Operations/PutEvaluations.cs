using System.Text.Json;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;
using Potemkin.EmbeddedAws.Services.Config.Recording;

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
            throw ConfigErrors.InsufficientDataReported();
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

    private static EvaluationResult Result(Evaluation evaluation, ResultTokens.Reporting reporting, DateTimeOffset now)
    {
        var verdict = new RuleVerdict(evaluation.ComplianceType!, evaluation.Annotation is { Length: > 0 } annotation ? annotation : null);
        return new EvaluationResult(
            reporting.Invocation.Rule.Name,
            new RecordedResource(evaluation.ComplianceResourceType!, evaluation.ComplianceResourceId!),
            reporting.IsFlipped ? verdict.Opposite() : verdict,
            evaluation.OrderingTimestamp!.Value,
            reporting.Invocation.Time,
            now)
        {
            Invocation = reporting.Evaluation.Number,
        };
    }

    private static void Check(Request request)
    {
        var validation = new RequestValidation()
            .Required(request.ResultToken, "resultToken")
            .Count(request.Evaluations, "evaluations", 0, 100);
        for (var i = 0; i < request.Evaluations?.Count; i++)
        {
            var (evaluation, member) = (request.Evaluations[i], $"evaluations.{i + 1}.member");
            validation
                .Required(evaluation.ComplianceResourceType, $"{member}.complianceResourceType")
                .Length(evaluation.ComplianceResourceType, $"{member}.complianceResourceType", 1, 256)
                .Required(evaluation.ComplianceResourceId, $"{member}.complianceResourceId")
                .Length(evaluation.ComplianceResourceId, $"{member}.complianceResourceId", 1, 768)
                .Required(evaluation.ComplianceType, $"{member}.complianceType")
                .OneOf(evaluation.ComplianceType, $"{member}.complianceType", ComplianceType.All)
                .Length(evaluation.Annotation, $"{member}.annotation", 0, 256)
                .Required(evaluation.OrderingTimestamp, $"{member}.orderingTimestamp");
        }

        validation.ThrowIfAny(ConfigErrors.Validation);
    }

    private sealed record Request(IReadOnlyList<Evaluation>? Evaluations, string? ResultToken, bool? TestMode);

    private sealed record Evaluation(
        string? ComplianceResourceType, string? ComplianceResourceId, string? ComplianceType, string? Annotation, DateTimeOffset? OrderingTimestamp)
    {
        /// <summary>What AWS does not look at: a misspelt name is missed where the right one is required.</summary>
        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Unknown { get; init; }

        public override string ToString() => $"{ComplianceResourceType} {ComplianceResourceId} {ComplianceType}";
    }

    private sealed record Response(IReadOnlyList<Evaluation> FailedEvaluations);
}
