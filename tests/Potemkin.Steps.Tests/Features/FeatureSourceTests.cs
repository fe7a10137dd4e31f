using Potemkin.Steps.Features;
using Potemkin.Steps.Parallel;

namespace Potemkin.Steps.Tests.Features;

public class FeatureSourceTests
{
    private const string Rule = "the Config rule 's3-kms' from 's3-kms.yml'";

    [Fact]
    public void StepsOfTheBackgroundComeFirst() => TextsOf("One without examples").Should().Equal(
        Rule, "the stack 'aes256_bucket.yml' with", "rule 's3-kms' reports the bucket COMPLIANT");

    [Fact]
    public void ATableBelongsToItsStep()
    {
        var table = StepsOf("One without examples")[1].Table!;

        table.Header.Should().Equal("parameter", "value");
        table.Rows.Should().ContainSingle().Which.Values.Should().Equal("SSEAlgorithm", "aws:kms");
    }

    [Theory]
    [InlineData("aws:kms", "COMPLIANT", "aws:kms")]
    [InlineData("NON_COMPLIANT", "AES256", "AES256")]
    public void ARowOfExamplesIsFilledInInTheOrderOfItsOwnTable(string first, string second, string algorithm)
    {
        TextsOf("One with examples", first, second).Should().Equal(
            Rule, "the shared stack 'customer_key_bucket.yml'", $"the stack 'aes256_bucket.yml' with SSEAlgorithm={algorithm}", "the stack 'named_bucket.yml' as 'copy' with");
        StepsOf("One with examples", first, second)[3].Table!.Rows[0]["value"].Should().StartWith($"{algorithm}-");
    }

    [Theory]
    [InlineData("One that nobody wrote")]
    [InlineData("One with examples")]
    [InlineData("One with examples", "rot13", "COMPLIANT")]
    public void NothingIsKnownOfWhatIsNotThere(string title, params string[] arguments) => StepsOf(title, arguments).Should().BeEmpty();

    private static IEnumerable<string> TextsOf(string title, params string[] arguments) => StepsOf(title, arguments).Select(step => step.Text);

    private static IReadOnlyList<WrittenStep> StepsOf(string title, params string[] arguments)
    {
        var planned = new PlannedScenario(typeof(FeatureSourceTests), "Scenarios that are planned", title, [], arguments);
        return ScenarioTexts.Of(new RunPlan([planned])).Take(planned)?.Steps ?? [];
    }
}
