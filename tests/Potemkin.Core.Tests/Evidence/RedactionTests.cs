using Potemkin.Core.Evidence;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class RedactionTests
{
    [Fact]
    public void ASecretIsInNoTextOfTheEvidence()
    {
        var secret = "correct-horse";
        var document = EvidenceSample.Document(
            EvidenceSample.Scenario(
                $"A title with {secret}",
                EvidenceSample.Verdict("COMPLIANT") with { Annotation = secret, ExpectedAnnotation = secret }) with
            {
                Reason = $"because:{secret}.",
                Description = secret,
                Under = secret,
                Examples = [new ParameterEvidence("password", secret)],
                Steps = [new StepEvidence { Keyword = "Given", Text = $"the stack 'db.yml' with Password={secret}", Table = [["Password", secret]], DocString = secret }],
                Stacks = [new StackEvidence { Name = "db", Changes = [new StackChangeEvidence { Kind = StackChangeKind.Create, Began = EvidenceSample.Began, Failure = $"x{secret}x" }] }],
            }) with
        {
            Runs = [EvidenceSample.Run("k3v9x0q1az") with { Failure = secret }],
            Rules = [EvidenceSample.Rule("s3-kms") with { InputParameters = $$"""{"key":"{{secret}}"}""", Description = secret }],
            Templates = [new TemplateEvidence("db.yml@0", "db.yml", $"Default: '{secret}'")],
        };

        var written = document.Without(new Redaction([secret])).Write();

        written.Should().NotContain(secret).And.Contain("Password=****").And.Contain("\"x****x\"");
    }

    [Fact]
    public void AShortSecretIsTakenOutWhereItStandsByItself()
    {
        var document = EvidenceSample.Document(EvidenceSample.Scenario("pass passed by, pass.") with { Reason = "password=pass" });

        var scenario = document.Without(new Redaction(["pass"])).Scenarios[0];

        (scenario.Title, scenario.Reason, scenario.Outcome).Should().Be(("**** passed by, ****.", "password=****", ScenarioOutcome.Passed));
    }

    [Fact]
    public void ALongSecretGoesBeforeAShorterOneInIt()
    {
        var document = EvidenceSample.Document(EvidenceSample.Scenario("hunter2-and-more"));

        document.Without(new Redaction(["hunter2", "hunter2-and-more"])).Scenarios[0].Title.Should().Be("****");
    }
}
