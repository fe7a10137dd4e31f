using Potemkin.Core.Diagnosis.Features;

namespace Potemkin.Core.Tests.Diagnosis;

public class FeatureFileTests
{
    [Fact]
    public void ScenariosHaveTheStepsOfTheirBackgroundsAndTheTagsOfTheirFeature()
    {
        var scenarios = Read("""
            # a comment
            @control:CIS-1
            Feature: Encryption
              Given the Config rule 'of a description'? No.

              Background:
                Given the Config rule 'first'

              @profile:audit @slow
              Scenario: One
                Given the stack 'bucket.yml' with
                  | parameter | value |
                  | Name      | a     |
                # Given the Config rule 'commented out'
                And a text
                  ```
                  Given the Config rule 'in a doc string'
                  ```

              Rule: Another
                Background:
                  * the Config rule 'second'

                Scenario Outline: Two
                  Then rule '<rule>' reports the bucket COMPLIANT

                  @tagged
                  Examples:
                    | rule |
                    | a    |
                    | b    |

                  Examples:
                    | rule |
                    | c    |
            """);

        scenarios.Select(scenario => string.Join(' ', scenario.Tags)).Should().Equal("control:CIS-1 profile:audit slow", "control:CIS-1");
        scenarios.Select(scenario => scenario.Times).Should().Equal(1, 3);
        scenarios[1].Steps.Select(step => step.Text).Should().Equal(
            "the Config rule 'first'", "the Config rule 'second'", "rule '<rule>' reports the bucket COMPLIANT");
        scenarios[0].Steps[0].Text.Should().Be("the Config rule 'first'");
        scenarios[0].Steps[1].Cells.Should().Equal("parameter", "value", "Name", "a");
        scenarios[0].Steps[1].Place.Should().EndWith(".feature:11");
    }

    [Fact]
    public void AFeatureInAnotherLanguageIsNotRead()
    {
        var folder = Directory.CreateTempSubdirectory("potemkin-features-");
        var path = Path.Combine(folder.FullName, "one.feature");
        File.WriteAllText(path, "# language: de\nFunktionalität: Eins\n");

        var feature = FeatureFile.Read(path, folder.FullName);
        folder.Delete(recursive: true);

        feature.Language.Should().Be("de");
        feature.Scenarios.Should().BeEmpty();
    }

    [Fact]
    public void ThePatternsAreThoseOfTheBindings()
    {
        var steps = File.ReadAllText(Path.Combine(Repository.Folder, "Potemkin.Steps", "RuleSteps.cs"))
            + File.ReadAllText(Path.Combine(Repository.Folder, "Potemkin.Steps", "StackSteps.cs"));

        steps.Should().Contain($"""[Given(@"{StepPatterns.ExistingRule()}")]""");
        foreach (var pattern in new[] { StepPatterns.DeployedRule(), StepPatterns.ManagedRule(), StepPatterns.SharedStack() })
            steps.Should().Contain($"""[Given(@"{pattern}$")]""");
        steps.Should().Contain("""[Given(@"^the stack '([^']*)'$")]""").And.Contain("""[Given(@"^the stack '([^']*)' as '([^']*)' with (.+)$")]""");
    }

    private static IReadOnlyList<FeatureScenario> Read(string text) => new FeatureLines("a.feature").Read(text.Split('\n'));
}
