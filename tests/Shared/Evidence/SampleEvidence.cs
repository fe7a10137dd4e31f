using Potemkin.Core.Evidence;
using static Potemkin.Tests.Evidence.ScenarioSample;

namespace Potemkin.Tests.Evidence;

/// <summary>Evidence to read: a small one that has all that evidence can have, and ones that are large, merged or hostile.</summary>
internal static class SampleEvidence
{
    /// <summary>All outcomes, all kinds of verdicts, an update, a shared stack, a gap in the coverage.</summary>
    public static EvidenceDocument Rich() => new()
    {
        Runs = [RunSample.Run(coverage: ["COMPLIANT", "NON_COMPLIANT"])],
        Rules =
        [
            RunSample.Rule("s3-kms"),
            RunSample.Rule("eip-attached", "AWS") with
            {
                ResourceTypes = ["AWS::EC2::EIP"],
                InputParameters = null,
                MaximumExecutionFrequency = "TwentyFour_Hours",
            },
        ],
        Templates = RunSample.Templates,
        Scenarios = RichScenarios.All,
    };

    /// <summary>As many scenarios as a large estate has, of many controls and rules.</summary>
    public static EvidenceDocument Large(int scenarios = 500)
    {
        string[] compliance = ["COMPLIANT", "NON_COMPLIANT", "NOT_APPLICABLE"];
        var rules = Enumerable.Range(1, 40).Select(number => RunSample.Rule($"s3-rule-{number:D2}")).ToList();
        return new EvidenceDocument
        {
            Runs = [RunSample.Run() with { Ended = At(600) }],
            Rules = rules,
            Templates = RunSample.Templates,
            Scenarios =
            [
                .. Enumerable.Range(1, scenarios).Select(number =>
                {
                    var (expected, title) = (compliance[number % 3], $"Bucket number {number} is judged as its encryption deserves");
                    var given = number % 97 == 0 ? compliance[(number + 1) % 3] : expected;
                    return Judged(number, title, rules[number % 40].Alias, expected, given, number * 0.9) with
                    {
                        Controls = [$"CIS-2.{number % 12 + 1}", $"NIST-SC-{number % 9 + 20}"],
                        Tags = ["storage"],
                    };
                }),
            ],
        };
    }

    /// <summary>The evidence of two runs in one.</summary>
    public static EvidenceDocument Merged()
    {
        var rich = Rich();
        var one = Judged(1, "A bucket of the other account", "s3-kms", "NOT_APPLICABLE", "NOT_APPLICABLE");
        return rich with
        {
            Runs = [.. rich.Runs, RunSample.Run("zz80other1", "embedded") with { Failure = "Stacks are left.\n  Stack: potemkin-left-1" }],
            Rules = [.. rich.Rules, RunSample.Rule("s3-kms", run: "zz80other1") with { AccountId = "210987654321" }],
            Scenarios = [.. rich.Scenarios, one with { Run = "zz80other1", AccountId = "210987654321" }],
        };
    }

    /// <summary>Texts that try to be markup, wherever there are texts.</summary>
    public static EvidenceDocument Hostile()
    {
        const string Attack = "</script></title></pre><img src=x onerror=alert(1)>{{script}}\"'`|&amp;";
        var scenario = RichScenarios.Failed();
        return Rich() with
        {
            Rules = [RunSample.Rule(Attack) with { Description = Attack, Identifier = Attack, InputParameters = Attack, ResourceTypes = [Attack] }],
            Templates = [new TemplateEvidence("aes256_bucket.yml-1f0c9a", Attack, Attack)],
            Scenarios =
            [
                scenario with
                {
                    Feature = new FeatureEvidence(Attack, Attack, Attack),
                    Title = Attack,
                    Description = Attack,
                    Under = Attack,
                    Reason = Attack,
                    Controls = [Attack],
                    Tags = [Attack],
                    Examples = [new ParameterEvidence(Attack, Attack)],
                    Rules = [Attack],
                    Steps = [new StepEvidence { Keyword = Attack, Text = Attack, DocString = Attack, Table = [[Attack], [Attack]] }],
                    Stacks = [.. scenario.Stacks.Select(stack => stack with { Name = Attack, Id = Attack })],
                    Verdicts =
                    [
                        scenario.Verdicts[0] with { Rule = Attack, RuleName = Attack, Given = Attack, Annotation = Attack, ExpectedAnnotation = Attack },
                    ],
                },
            ],
        };
    }
}
