using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using static Potemkin.Tests.Evidence.ScenarioSample;

namespace Potemkin.Tests.Evidence;

/// <summary>Scenarios that have all that evidence can have, one thing each.</summary>
internal static class RichScenarios
{
    public static IReadOnlyList<ScenarioEvidence> All =>
    [
        Judged(1, "A bucket with a KMS key is compliant", "s3-kms", "COMPLIANT", "COMPLIANT") with
        {
            Controls = ["CIS-2.1.1", "NIST-SC-28"],
            Tags = ["control:CIS-2.1.1", "control:NIST-SC-28"],
        },
        Judged(2, "A bucket with a key of S3's own is not", "s3-kms", "NON_COMPLIANT", "NON_COMPLIANT", 3) with { Controls = ["NIST-SC-28"] },
        Failed(),
        Updated(),
        Silent(),
        NoVerdict(),
        NoLongerReported(),
        Judged(8, "A bucket that stays", "s3-kms", "NON_COMPLIANT", "NON_COMPLIANT", 20) with
        {
            Stacks = [Stack(8, 20) with { Kept = true }, SharedStack()],
            Examples = [new ParameterEvidence("algorithm", "AES256"), new ParameterEvidence("owner", "Risk, audit | control")],
        },
        WithoutRule(),
        NotExecuted("Live only", ScenarioOutcome.Skipped, "Skipped: the scenario is @live-only, and the target is the embedded AWS.") with
        {
            Controls = ["CIS-2.1.1"],
            Steps = [new StepEvidence { Keyword = "Given", Text = "the stack 'vpc.yml'" }],
        },
        NotExecuted("Left out by the filter", ScenarioOutcome.NotSelected, "Not selected: the filter is 'Category=fast'."),
        NotExecuted("Never reached", ScenarioOutcome.NotReached, null),
        Stopped(),
    ];

    public static ScenarioEvidence Failed() => Judged(3, "A bucket without encryption is not", "s3-kms", "NON_COMPLIANT", "COMPLIANT", 5) with
    {
        Controls = ["NIST-SC-28"],
        Under = "Every bucket has a key",
        Description = "S3 encrypts by itself since 2023, but not with a key of the bank's.",
        Reason = """
            Expected rule 's3-kms' (s3-kms-k3v9x0q1az) to report 'Bucket' (AWS::S3::Bucket
            potemkin-aes256-bucket-k3v9x0q1az-3-bucket-p2o8w4n6c1xe) NON_COMPLIANT, but it reports COMPLIANT without an annotation.
              Timeline: changed 09:00:31, judged as of 09:01:03, invoked 09:01:06, reported 09:01:36
              Recorded: BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm = aws:kms
              Console: https://eu-west-1.console.aws.amazon.com/config/home?region=eu-west-1#/resources/timeline?resourceId=potemkin-aes256-bucket-k3v9x0q1az-3
              Try: look at what the rule says of the bucket's own configuration item.
            """.ReplaceLineEndings("\n"),
    };

    public static ScenarioEvidence Updated()
    {
        var scenario = Judged(4, "A bucket that gets a key is compliant then", "s3-kms", "COMPLIANT", "COMPLIANT", 8) with { Controls = ["CIS-2.1.1"] };
        var stack = scenario.Stacks[0];
        return scenario with
        {
            Stacks =
            [
                stack with
                {
                    Changes =
                    [
                        stack.Changes[0],
                        stack.Changes[0] with
                        {
                            Kind = StackChangeKind.Update,
                            Parameters = [new ParameterEvidence("SSEAlgorithm", "aws:kms")],
                            Began = At(106),
                            Ended = At(124),
                        },
                        stack.Changes[1] with { Began = At(180), Ended = null },
                    ],
                },
            ],
            Steps =
            [
                .. scenario.Steps,
                new StepEvidence
                {
                    Keyword = "When",
                    Text = "the stack is updated with SSEAlgorithm=aws:kms",
                    Outcome = StepOutcome.Passed,
                    Began = At(106),
                    Ended = At(124),
                },
            ],
            Verdicts =
            [
                Verdict(4, "s3-kms", "NON_COMPLIANT", "NON_COMPLIANT", 8) with { ExpectedAnnotation = "/AES256.*kms/" },
                Verdict(4, "s3-kms", "COMPLIANT", "COMPLIANT", 80),
            ],
            Ended = At(178),
        };
    }

    public static ScenarioEvidence Silent()
    {
        var scenario = Judged(5, "An address that nothing uses is none of the rule's business", "eip-attached", "NOT_APPLICABLE", "NOT_APPLICABLE", 12);
        return scenario with
        {
            Controls = ["CIS-2.1.1"],
            Verdicts =
            [
                scenario.Verdicts[0] with
                {
                    Basis = VerdictBasis.Silence,
                    Resource = new ResourceEvidence("Address", "AWS::EC2::EIP", "203.0.113.7"),
                    ResourceId = "eipalloc-0a1b2c3d4e5f60718",
                    ReportedAt = null,
                    OrderedAt = null,
                },
            ],
        };
    }

    public static ScenarioEvidence NoVerdict() => Judged(6, "A bucket that nobody judges", "s3-kms", "COMPLIANT", null, 15) with
    {
        Controls = ["NIST-SC-28"],
        Reason = "Rule 's3-kms' did not report 'Bucket' within 15 min.\n  Last state: evaluated 09:00:10, before the bucket changed\n  Polls: 31",
    };

    public static ScenarioEvidence NoLongerReported()
    {
        var scenario = Judged(7, "A bucket that is gone is no longer reported", "s3-kms", "COMPLIANT", "COMPLIANT", 18);
        return scenario with { Verdicts = [.. scenario.Verdicts, Verdict(7, "s3-kms", VerdictEvidence.NotReported, null, 40) with { AsExpected = true }] };
    }

    public static ScenarioEvidence WithoutRule() => Judged(9, "A stack that is refused", "s3-kms", "COMPLIANT", "COMPLIANT", 25) with
    {
        Feature = new FeatureEvidence("Stacks", "Features/Stacks.feature"),
        Rules = [],
        Verdicts = [],
        Steps =
        [
            new StepEvidence
            {
                Keyword = "Then",
                Text = "creating the stack 'bad.yml' fails because",
                DocString = "The bucket name is not valid\nand never was",
                Outcome = StepOutcome.Passed,
                Began = At(25),
                Ended = At(60),
            },
        ],
        Stacks =
        [
            Stack(9, 25) with
            {
                Id = null,
                Resources = [],
                Changes = [Stack(9, 25).Changes[0] with { Failure = "Bucket: The bucket name is not valid\n  At: Templates/bad.yml:12:5" }],
            },
        ],
    };

    public static ScenarioEvidence Stopped() => Judged(13, "Under way when the run was stopped", "s3-kms", "COMPLIANT", null, 150) with
    {
        Outcome = ScenarioOutcome.Stopped,
        Reason = "Stopped: the run was told to end.",
        Ended = null,
        Verdicts = [],
    };

    public static ScenarioEvidence NotExecuted(string title, ScenarioOutcome outcome, string? reason) => new()
    {
        Run = Run,
        Feature = new FeatureEvidence("Networks", "Features/Networks.feature"),
        Title = title,
        Line = 4,
        Outcome = outcome,
        Reason = reason,
    };

    public static StackEvidence SharedStack() => new()
    {
        Name = $"potemkin-keys-{Run}-1",
        Shared = true,
        Changes =
        [
            new StackChangeEvidence { Kind = StackChangeKind.Create, Template = "keys.yml-000000", Began = At(2), Ended = At(19) },
            new StackChangeEvidence { Kind = StackChangeKind.Delete, Began = At(170), Ended = At(185) },
        ],
        Resources = [new ResourceEvidence("Key", "AWS::KMS::Key", "5b1d7d1c-2f7c-4a54-9d67-6c1e51ab0001")],
    };
}
