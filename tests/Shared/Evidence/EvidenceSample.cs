using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;

namespace Potemkin.Tests.Evidence;

/// <summary>Evidence as a run leaves it.</summary>
internal static class EvidenceSample
{
    public static readonly DateTimeOffset Began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static EvidenceDocument Of(string run, string target, params IReadOnlyList<ScenarioEvidence> scenarios) => Document(scenarios) with
    {
        Runs = [Run(run, target)],
        Rules = [Rule("s3-kms", run)],
    };

    public static EvidenceDocument Document(params IReadOnlyList<ScenarioEvidence> scenarios) => new()
    {
        Runs = [Run("k3v9x0q1az")],
        Rules = [Rule("s3-kms")],
        Templates = [new TemplateEvidence("bucket.yml@0123456789ab", "bucket.yml", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n")],
        Scenarios = scenarios.Count > 0 ? scenarios : [Scenario("A bucket with a KMS key is compliant", Verdict("COMPLIANT"))],
    };

    public static RunEvidence Run(string id, string target = "embedded") => new()
    {
        Id = id,
        Target = target,
        AccountId = "123456789012",
        Region = "us-east-1",
        Began = Began,
        Ended = Began.AddMinutes(3),
        PotemkinVersion = "1.0.0",
        Total = new RunActivity([], default, [], default, Cost: null),
        Places = [],
    };

    public static RuleEvidence Rule(string alias, string run = "k3v9x0q1az") => new()
    {
        Run = run,
        Alias = alias,
        Name = $"{alias}-{run}-1",
        AccountId = "123456789012",
        Region = "us-east-1",
        Owner = "AWS",
        Identifier = "S3_DEFAULT_ENCRYPTION_KMS",
        InputParameters = "{}",
    };

    public static ScenarioEvidence Scenario(string title, params IReadOnlyList<VerdictEvidence> verdicts) => new()
    {
        Run = "k3v9x0q1az",
        Feature = new FeatureEvidence("Buckets are encrypted", "Features/Buckets.feature"),
        Title = title,
        Line = 7,
        Tags = ["control:CIS-2.1.1"],
        Controls = ["CIS-2.1.1"],
        Outcome = verdicts.All(verdict => verdict.AsExpected) ? ScenarioOutcome.Passed : ScenarioOutcome.Failed,
        AccountId = "123456789012",
        Region = "us-east-1",
        Began = Began,
        Ended = Began.AddMinutes(2),
        Steps = [new StepEvidence { Keyword = "Given", Text = "the stack 'bucket.yml'", Line = 8, Outcome = StepOutcome.Passed, Began = Began, Ended = Began.AddMinutes(1) }],
        Rules = ["s3-kms"],
        Stacks =
        [
            new StackEvidence
            {
                Name = "bucket-k3v9x0q1az-2",
                Changes = [new StackChangeEvidence { Kind = StackChangeKind.Create, Template = "bucket.yml@0123456789ab", Parameters = [new ParameterEvidence("Algorithm", "aws:kms")], Began = Began }],
                Resources = [new ResourceEvidence("Bucket", "AWS::S3::Bucket", "bucket-1")],
            },
        ],
        Verdicts = verdicts,
    };

    public static VerdictEvidence Verdict(string? given, string expected = "COMPLIANT", string rule = "s3-kms", string logicalId = "Bucket") => new()
    {
        Rule = rule,
        RuleName = $"{rule}-k3v9x0q1az-1",
        Stack = "bucket-k3v9x0q1az-2",
        Resource = new ResourceEvidence(logicalId, "AWS::S3::Bucket", "bucket-1"),
        ResourceId = "bucket-1",
        Expected = expected,
        Given = given,
        AsExpected = given == expected,
        Basis = given is null ? null : VerdictBasis.Report,
        ChangedAt = Began,
        Began = Began.AddMinutes(1),
        Ended = Began.AddMinutes(2),
    };
}
