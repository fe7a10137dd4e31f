using System.Text.RegularExpressions;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Settings;

public partial class SettingDefinitionsTests
{
    private static readonly string Documentation =
        File.ReadAllText(Path.Combine(Repository.Folder, "docs", "settings.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("timeout.stack", "POTEMKIN_TIMEOUT_STACK")]
    [InlineData("timeScale", "POTEMKIN_TIME_SCALE")]
    [InlineData("faults.serverErrors", "POTEMKIN_FAULTS_SERVER_ERRORS")]
    public void TheVariableFollowsFromTheName(string name, string variable) =>
        SettingDefinitions.All.Single(definition => definition.Name == name).Variable.Should().Be(variable);

    [Fact]
    public void EachIsARowOfTheDocumentation() =>
        SettingRow().Matches(Documentation).Select(row => row.Value).Should().Equal(SettingDefinitions.All.Select(Row));

    [Fact]
    public void EveryFaultHasASetting() =>
        SettingDefinitions.All.Select(definition => definition.Name).Where(name => name.StartsWith("faults."))
            .Should().BeEquivalentTo(typeof(EmbeddedFaults).GetProperties()
                .Select(fault => $"faults.{char.ToLowerInvariant(fault.Name[0])}{fault.Name[1..]}"));

    [Fact]
    public void TheDocumentedFileCanBeRead()
    {
        using var project = new TemporaryProject(JsonBlock().Match(Documentation).Groups["text"].Value);

        var settings = SettingsReader.From([], project.Output);

        settings.Target.Should().Be(Target.Live);
        settings.Retention.Should().Be(Retention.KeepOnFailure);
        settings.Embedded.Should().Be(new EmbeddedPace(Realistic: true, TimeScale: 60) { Faults = new EmbeddedFaults { Throttling = 0.1 } });
    }

    private static string Row(SettingDefinition definition) =>
        $"| `{definition.Name}` | `{definition.Variable}` | {definition.Tag?.Words} "
        + $"| {definition.Values} | {definition.Default} | {definition.Meaning} |";

    [GeneratedRegex(@"^\| `[^`]+` \| `POTEMKIN_.*$", RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    [GeneratedRegex(@"```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
