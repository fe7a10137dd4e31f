namespace Potemkin.Architecture.Tests;

/// <summary>Which project may lean on which.</summary>
public class ProjectArrowTests
{
    [Theory]
    [InlineData("Potemkin.Templates")]
    [InlineData("Potemkin.Guard")]
    [InlineData("Potemkin.Lambda")]
    [InlineData("Potemkin.EmbeddedAws", "Potemkin.Guard", "Potemkin.Lambda", "Potemkin.Templates")]
    [InlineData("Potemkin.Core", "Potemkin.Templates")]
    [InlineData("Potemkin.Steps", "Potemkin.Core", "Potemkin.EmbeddedAws")]
    [InlineData("potemkin", "Potemkin.Core", "Potemkin.EmbeddedAws")]
    public void AProjectLeansOnNoOthersOfTheTreeThanThese(string project, params string[] others) =>
        Code.References(project).Where(name => name.StartsWith("Potemkin.", StringComparison.OrdinalIgnoreCase))
            .Should().BeSubsetOf(others, "the arrows go Specs → Steps → Core, and Cli → Core, EmbeddedAws");

    [Fact]
    public void TheEmbeddedAwsKnowsNoAwsSdkSoThatTheSdkCanJudgeIt() =>
        Code.References("Potemkin.EmbeddedAws").Should().NotContain(name => name.StartsWith("AWSSDK", StringComparison.Ordinal) || name == "AwsSdkSubset");

    [Theory]
    [InlineData("Reqnroll")]
    [InlineData("TechTalk")]
    [InlineData("xunit")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("FluentAssertions")]
    public void CoreKnowsNeitherAnEngineNorATestFrameworkNorAServer(string prefix) =>
        Code.References("Potemkin.Core").Should().NotContain(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void OnlyOneHookOfTheStepsStartsTheEmbeddedAws()
    {
        using var steps = Code.Read("Potemkin.Steps");

        Code.Types(steps).Where(type => Code.Mentions(type).Any(mentioned => mentioned.Namespace.StartsWith("Potemkin.EmbeddedAws", StringComparison.Ordinal)))
            .Select(type => (type.DeclaringType ?? type).Name)
            .Distinct()
            .Should().BeEquivalentTo(["RunHooks", "EmbeddedOptions"], "one starts it, the other says how");
    }
}
