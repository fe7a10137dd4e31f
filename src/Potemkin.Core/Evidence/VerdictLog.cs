using Amazon.ConfigService;
using Potemkin.Core.Compliance;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Evidence;

/// <summary>Takes note of what one wait for verdicts comes to.</summary>
internal sealed class VerdictLog(ScenarioLog log, ConfigRule rule, TimeProvider time)
{
    private readonly DateTimeOffset _began = time.GetUtcNow();

    /// <summary>Takes note of the verdicts, or that there were none.</summary>
    public async Task<IReadOnlyList<Verdict>> WatchAsync(IReadOnlyList<VerdictExpectation> expectations, Task<IReadOnlyList<Verdict>> verdicts)
    {
        try
        {
            foreach (var (expectation, verdict) in expectations.Zip(await verdicts))
                log.Judged(Of(expectation, verdict));
        }
        catch
        {
            foreach (var expectation in expectations)
                log.Judged(Of(expectation));
            throw;
        }

        return await verdicts;
    }

    /// <summary>Takes note whether the rule reports nothing more of the resources.</summary>
    public async Task WatchAsync(IReadOnlyList<StackResource> resources, Task silence)
    {
        await new[] { silence }.AllEndedAsync();
        foreach (var resource in resources)
            log.Judged(Of(resource, VerdictEvidence.NotReported) with { AsExpected = silence.IsCompletedSuccessfully });
        await silence;
    }

    /// <summary>Takes note whether the rule fails to judge the resource.</summary>
    public async Task WatchAsync(StackResource resource, Task<NoVerdictException> failure)
    {
        await new[] { failure }.AllEndedAsync();
        log.Judged(Of(resource, VerdictEvidence.NotJudged) with
        {
            AsExpected = failure.IsCompletedSuccessfully,
            Failure = failure.IsCompletedSuccessfully ? (await failure).Sentence : null,
        });
        await failure;
    }

    /// <summary>Takes note whether the rule still reports the resource.</summary>
    public async Task WatchAsync(StackResource resource, ComplianceType expected, Task reported)
    {
        await new[] { reported }.AllEndedAsync();
        log.Judged(Of(resource, $"{VerdictEvidence.Still}{expected}") with { AsExpected = reported.IsCompletedSuccessfully });
        await reported;
    }

    private VerdictEvidence Of(VerdictExpectation expectation) =>
        Of(expectation.Resource, expectation.ComplianceType.Value) with { ExpectedAnnotation = expectation.Annotation?.ToString() };

    private VerdictEvidence Of(VerdictExpectation expectation, Verdict verdict) => Of(expectation) with
    {
        ResourceId = verdict.ResourceId.Value,
        Given = verdict.ComplianceType.Value,
        AsExpected = expectation.IsMetBy(verdict),
        Annotation = verdict.Annotation,
        Basis = verdict.Basis,
        OrderedAt = verdict.OrderedAt,
        InvokedAt = verdict.InvokedAt,
        ReportedAt = verdict.ReportedAt,
    };

    private VerdictEvidence Of(StackResource resource, string expected) => new()
    {
        Rule = rule.Alias,
        RuleName = rule.Name,
        Stack = NameOf(resource.StackId),
        Resource = new ResourceEvidence(resource.LogicalId.Value, resource.ResourceType, resource.PhysicalId.Value),
        Expected = expected,
        AsExpected = false,
        ChangedAt = resource.ChangedAt,
        Began = _began,
        Ended = time.GetUtcNow(),
    };

    // arn:aws:cloudformation:us-east-1:123456789012:stack/name/00000000-…
    private static string NameOf(string stackId) => stackId.Split('/') is [_, var name, ..] ? name : stackId;
}
