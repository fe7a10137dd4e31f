namespace Potemkin.Steps.Tests;

/// <summary>Every step is documented, and proved by a living specification.</summary>
public class StepReferenceTests
{
    private static readonly string Page = Path.Combine(Repository.Folder, "docs", "steps.md");

    private static readonly IReadOnlyList<GherkinStep> Specified =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Folder, "Features"), "*.feature", SearchOption.AllDirectories)
            .SelectMany(feature => GherkinStep.In(File.ReadLines(feature))),
    ];

    [Fact]
    public void ThePageIsWhatTheBindingsSay()
    {
        var written = StepReference.Write();
        if (Environment.GetEnvironmentVariable(StepReference.WriteVariable) is { Length: > 0 })
            File.WriteAllText(Page, written);

        var page = File.Exists(Page) ? File.ReadAllText(Page).ReplaceLineEndings("\n") : "";

        page.Should().Be(written, "docs/steps.md is generated; to write it anew: {0}", StepReference.Command);
        StepReference.Missing().Should().BeEmpty("each class of steps is a chapter of the page");
    }

    [Fact]
    public void EveryStepIsUsedInALivingSpecification() =>
        StepBinding.All
            .Where(binding => !Specified.Any(binding.Binds))
            .Select(binding => $"{binding.Keyword} {binding.Readable}")
            .Should().BeEmpty("what no feature uses is not proved to work");

    [Fact]
    public void EveryLineOfTheLivingSpecificationsIsOneStep() =>
        Specified
            .Where(step => StepBinding.All.Count(binding => binding.Binds(step)) != 1)
            .Select(step => step.Text)
            .Should().BeEmpty();

    [Fact]
    public void EveryExampleIsItsOwnStepAlone() =>
        StepBinding.All
            .Where(binding => GherkinStep.In(binding.Example) is not [var step] || !StepBinding.All.Where(other => other.Binds(step)).SequenceEqual([binding]))
            .Select(binding => string.Join('\n', binding.Example))
            .Should().BeEmpty("an example shows the step that it stands at");

    [Fact]
    public void EveryExampleRuns() =>
        StepBinding.All
            .SelectMany(binding => GherkinStep.In(binding.Example))
            .Where(example => !Specified.Any(example.IsSame))
            .Select(example => $"{example.Keyword} {example.Text}")
            .Should().BeEmpty("an example is a step of a living specification");
}
