namespace Potemkin.Guard.Tests.Registry;

/// <summary>The public rules of AWS's Guard Rules Registry with their own tests.</summary>
public class RegistryTests
{
    [SkippableFact]
    public void EveryRuleSaysOfEveryInputWhatTheRegistryExpects()
    {
        Skip.IfNot(Directory.Exists(SharedGuard.Registry), $"There is no registry at {SharedGuard.Registry}.");

        var cases = SharedGuard.Cases();
        var differences = new List<string>();
        foreach (var byFile in cases.GroupBy(each => each.RuleFile))
        {
            var rules = GuardRules.Parse(File.ReadAllText(byFile.Key), Path.GetFileName(byFile.Key));
            foreach (var test in byFile)
            {
                var report = rules.Evaluate(test.Input);
                differences.AddRange(test.Expected
                    .Where(expected => !report.Rules.Any(rule => rule.Name == expected.Key && rule.Status == expected.Value))
                    .Select(expected => $"{Path.GetFileName(byFile.Key)}, {test.Name}: {expected.Key} is not {expected.Value}"));
            }
        }

        differences.Should().BeEmpty();
        cases.Select(test => test.RuleFile).Distinct().Should().HaveCount(91);
    }
}
