using System.Reflection;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>For each managed rule there is a case of each verdict that it can give.</summary>
public partial class EveryVerdictTests
{
    private const string NothingSetsIt = "nothing sets it here: no resource type of CloudFormation does, and no operation";

    /// <summary>Verdicts that have no case, and why.</summary>
    private static readonly Dictionary<string, (string[] Verdicts, string Reason)> Exempt = new()
    {
        ["AWS_CONFIG_PROCESS_CHECK"] = (["COMPLIANT", "NON_COMPLIANT", "NOT_APPLICABLE"], "nothing has it judge; what is reported of it is tested with PutExternalEvaluation"),
        ["IAM_ROOT_ACCESS_KEY_CHECK"] = (["NON_COMPLIANT"], $"an access key of the root user; {NothingSetsIt}"),
    };

    [Fact]
    public void ARuleHasACaseOfEachVerdictThatItCanGive()
    {
        var cases = Items().Concat(DeployedRulesTests.AllCases.Select(each => (each.Identifier, each.Verdict))).ToHashSet();

        var missing =
            from rule in Catalog<IAwsRule>.All
            from verdict in VerdictsOf(rule)
            where !cases.Contains((rule.Identifier, verdict)) && !IsExempt(rule.Identifier, verdict)
            select $"{rule.Identifier} has no case of {verdict}";

        string.Join('\n', missing).Should().BeEmpty();
    }

    [Fact]
    public void NothingIsExemptThatHasACase()
    {
        var cases = Items().Concat(DeployedRulesTests.AllCases.Select(each => (each.Identifier, each.Verdict))).ToHashSet();

        Exempt.SelectMany(exempt => exempt.Value.Verdicts.Select(verdict => (exempt.Key, verdict))).Should().NotContain(exempt => cases.Contains(exempt));
    }

    private static bool IsExempt(string identifier, string verdict) => Exempt.TryGetValue(identifier, out var exempt) && exempt.Verdicts.Contains(verdict);

    /// <summary>NOT_APPLICABLE is what a rule can give whose code, or what it leaves the judging to, says it.</summary>
    private static IEnumerable<string> VerdictsOf(IAwsRule rule)
    {
        yield return ComplianceType.Compliant;
        yield return ComplianceType.NonCompliant;
        if (SourceOf(rule).Contains(nameof(RuleVerdict.NotApplicable), StringComparison.Ordinal))
            yield return ComplianceType.NotApplicable;
    }

    private static string SourceOf(IAwsRule rule)
    {
        var folder = Path.Combine(Repository.Folder, "src/Potemkin.EmbeddedAws/Rules");
        var source = File.ReadAllText(Path.Combine(folder, "Managed", $"{rule.GetType().Name}.cs"));
        var names = Names().Matches(source).Select(match => match.Value).ToHashSet();
        var shared = Directory.EnumerateDirectories(folder).Where(inner => Path.GetFileName(inner) is not ("Managed" or "Sources"))
            .SelectMany(Directory.EnumerateFiles)
            .Where(file => names.Contains(Path.GetFileNameWithoutExtension(file)));
        return string.Concat(shared.Select(File.ReadAllText).Prepend(source));
    }

    /// <summary>The cases of tests that put items before rules: a rule that they name, or that has a test of its own; the verdict is said last.</summary>
    private static IEnumerable<(string Identifier, string Verdict)> Items() =>
        from test in typeof(EveryVerdictTests).Assembly.GetTypes()
        where test.Namespace == typeof(EveryVerdictTests).Namespace
        let own = Catalog<IAwsRule>.All.FirstOrDefault(rule => $"{rule.GetType().Name}Tests" == test.Name)
        from method in test.GetMethods()
        from data in method.GetCustomAttributes<InlineDataAttribute>().SelectMany(attribute => attribute.GetData(method))
        where data[^1] is string
        select (own?.Identifier ?? $"{data[0]}", $"{data[^1]}");

    [GeneratedRegex(@"\w+")]
    private static partial Regex Names();
}
