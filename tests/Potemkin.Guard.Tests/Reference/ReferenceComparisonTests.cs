using Potemkin.Guard.Tests.Registry;
using Xunit.Abstractions;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Our engine and cfn-guard 3.1.1 on a sample. <c>./bench guard</c> compares them on everything, which takes minutes.</summary>
public class ReferenceComparisonTests(ITestOutputHelper output)
{
    private const int RuleFiles = 32;
    private const int Templates = 2;

    [SkippableFact]
    public void BothSayTheSameOfGeneratedInputs()
    {
        Skip.If(ReferenceGuard.Instance.WhyNot is not null, ReferenceGuard.Instance.WhyNot);

        var comparison = ReferenceComparison.OnGeneratedInputs(ReferenceComparison.RuleFiles().Take(RuleFiles));

        output.WriteLine(string.Join(", ", comparison.Counts));
        comparison.Differences.Should().BeEmpty();
        comparison.Counts["Pass"].Should().BeGreaterThan(25);
        comparison.Counts["Fail"].Should().BeGreaterThan(25);
        comparison.Counts["Skip"].Should().BeGreaterThan(25);
    }

    /// <summary>Templates are in YAML with short forms and in JSON.</summary>
    [SkippableFact]
    public void BothSayTheSameOfPublicTemplates()
    {
        Skip.If(ReferenceGuard.Instance.WhyNot is not null, ReferenceGuard.Instance.WhyNot);
        Skip.IfNot(Directory.Exists(SharedGuard.Templates), $"There are no templates at {SharedGuard.Templates}.");
        var templates = ReferenceComparison.Templates().Take(Templates).ToList();

        var comparison = ReferenceComparison.OnTemplates(templates);

        comparison.Differences.Should().BeEmpty();
        templates.Should().HaveCount(Templates);
    }
}
