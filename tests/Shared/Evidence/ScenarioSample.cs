using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;

namespace Potemkin.Tests.Evidence;

/// <summary>Makes scenarios as a run would tell of them.</summary>
internal static class ScenarioSample
{
    public const string Run = "k3v9x0q1az";
    public const string Account = "123456789012";
    public const string Region = "eu-west-1";
    public const string Bucket = "AWS::S3::Bucket";

    /// <summary>When the samples' runs begin.</summary>
    public static DateTimeOffset Began { get; } = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A moment of a run, by its seconds.</summary>
    public static DateTimeOffset At(double seconds) => Began.AddMilliseconds(Math.Round(seconds * 1000));

    /// <summary>A scenario that puts one bucket in place and asks one rule.</summary>
    public static ScenarioEvidence Judged(int number, string title, string rule, string expected, string? given, double at = 0) => new()
    {
        Run = Run,
        Feature = new FeatureEvidence("Buckets are encrypted", "Features/BucketEncryption.feature", "What S3 keeps is unreadable without a key."),
        Title = title,
        Line = 5 + 4 * number,
        Outcome = expected == given ? ScenarioOutcome.Passed : ScenarioOutcome.Failed,
        Reason = expected == given ? null : $"Expected rule '{rule}' ({rule}-{Run}) to report 'Bucket' ({Bucket}) {expected}, but it reports {given ?? "nothing"}.",
        AccountId = Account,
        Region = Region,
        Began = At(at),
        Ended = At(at + 95),
        Steps = Steps(rule, expected, given, at),
        Rules = [rule],
        Stacks = [Stack(number, at)],
        Verdicts = [Verdict(number, rule, expected, given, at)],
    };

    public static StackEvidence Stack(int number, double at) => new()
    {
        Name = $"potemkin-aes256-bucket-{Run}-{number}",
        Id = $"arn:aws:cloudformation:{Region}:{Account}:stack/potemkin-aes256-bucket-{Run}-{number}/00000000-0000-0000-0000-{number:D12}",
        Changes =
        [
            new StackChangeEvidence
            {
                Kind = StackChangeKind.Create,
                Template = "aes256_bucket.yml-1f0c9a",
                Parameters = [new ParameterEvidence("SSEAlgorithm", "AES256"), new ParameterEvidence("Secret", "****")],
                Began = At(at + 1),
                Ended = At(at + 27),
            },
            new StackChangeEvidence { Kind = StackChangeKind.Delete, Began = At(at + 96), Ended = At(at + 112) },
        ],
        Resources = [Resource(number)],
    };

    public static VerdictEvidence Verdict(int number, string rule, string expected, string? given, double at) => new()
    {
        Rule = rule,
        RuleName = $"{rule}-{Run}",
        Stack = $"potemkin-aes256-bucket-{Run}-{number}",
        Resource = Resource(number),
        ResourceId = Resource(number).PhysicalId,
        Expected = expected,
        Given = given,
        AsExpected = expected == given,
        Annotation = given == "NON_COMPLIANT" ? "Default encryption is AES256, and not aws:kms." : null,
        Basis = given is null ? null : VerdictBasis.Report,
        ChangedAt = At(at + 26.2),
        OrderedAt = given is null ? null : At(at + 58.4),
        InvokedAt = given is null ? null : At(at + 60.9),
        ReportedAt = given is null ? null : At(at + 91.3),
        Began = At(at + 27),
        Ended = At(at + 94.5),
    };

    public static ResourceEvidence Resource(int number) => new("Bucket", Bucket, $"potemkin-aes256-bucket-{Run}-{number}-bucket-p2o8w4n6c1xe");

    private static List<StepEvidence> Steps(string rule, string expected, string? given, double at) =>
    [
        new StepEvidence { Keyword = "Given", Text = $"the Config rule '{rule}'", Line = 6, Outcome = StepOutcome.Passed, Began = At(at), Ended = At(at + 0.9) },
        new StepEvidence
        {
            Keyword = "And",
            Text = "the stack 'aes256_bucket.yml' with",
            Line = 7,
            Table = [["parameter", "value"], ["SSEAlgorithm", "AES256"], ["Secret", "****"]],
            Outcome = StepOutcome.Passed,
            Began = At(at + 1),
            Ended = At(at + 27),
        },
        new StepEvidence
        {
            Keyword = "Then",
            Text = $"rule '{rule}' reports the bucket {expected}",
            Line = 10,
            Outcome = expected == given ? StepOutcome.Passed : StepOutcome.Failed,
            Began = At(at + 27),
            Ended = At(at + 94.6),
        },
    ];
}
