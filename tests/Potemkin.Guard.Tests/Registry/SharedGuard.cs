using Potemkin.Guard.Values;

namespace Potemkin.Guard.Tests.Registry;

/// <summary>The material to test against, beside the repository; absent on most machines.</summary>
internal static class SharedGuard
{
    /// <summary>The rules of the registry, each folder with its tests.</summary>
    public static string Registry { get; } = PublicData.Folder("guard");

    /// <summary>Public templates.</summary>
    public static string Templates { get; } = PublicData.Folder("templates");

    public static IReadOnlyList<string> RuleFiles() =>
        [.. Directory.EnumerateFiles(Registry, "*.guard", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<RegistryCase> Cases() => [.. RuleFiles().SelectMany(Cases)];

    private static IEnumerable<RegistryCase> Cases(string ruleFile)
    {
        var name = Path.GetFileNameWithoutExtension(ruleFile);
        var tests = Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(ruleFile)!, "tests"), $"{name}_tests.*").Single();
        foreach (var test in ((ListValue)GuardInput.Parse(File.ReadAllText(tests)).Root).Items.Cast<MapValue>())
        {
            var rules = (MapValue)((MapValue)test.Find("expectations")!).Find("rules")!;
            yield return new RegistryCase(
                ruleFile,
                test.Find("name")?.ToString() ?? "",
                GuardInput.From(test.Find("input")!),
                rules.Keys.Zip(rules.Values).ToDictionary(rule => rule.First.Text, rule => Enum.Parse<GuardStatus>(((TextValue)rule.Second).Text, ignoreCase: true)));
        }
    }
}
