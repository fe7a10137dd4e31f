using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Settings;

public sealed class SettingsFileTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void GroupsAreObjectsAndCommentsAreAllowed()
    {
        var settings = Read("""
            {
              "$schema": { "any": "thing" },
              "target": "live", // the account of the auditors
              "timeout": { "stack": "20m", "verdict": "30m", },
              "timeScale": 60,
              "seed": "7",
            }
            """);

        settings.Target.Should().Be(Target.Live);
        settings.StackTimeout.Should().Be(TimeSpan.FromMinutes(20));
        settings.VerdictTimeout.Should().Be(TimeSpan.FromMinutes(30));
        settings.Embedded.Should().Be(new EmbeddedPace(TimeScale: 60, Seed: 7));
    }

    [Fact]
    public void AGroupMayBeWrittenWithADot() =>
        Read("""{ "timeout.stack": "20m" }""").StackTimeout.Should().Be(TimeSpan.FromMinutes(20));

    [Theory]
    [InlineData("none")]
    [InlineData("NON_COMPLIANT", "NON_COMPLIANT")]
    [InlineData("NOT_APPLICABLE,COMPLIANT", "COMPLIANT", "NOT_APPLICABLE")]
    public void ComplianceTypesArePartedByCommas(string written, params string[] types) =>
        Read($$"""{ "coverage": "{{written}}" }""").Coverage.Should().Equal(types);

    [Theory]
    [InlineData("COMPLAINT")]
    [InlineData("COMPLIANT,")]
    public void WhatIsNoComplianceTypeIsTold(string written)
    {
        var read = () => Read($$"""{ "coverage": "{{written}}" }""");

        read.Should().Throw<PotemkinException>().WithMessage("*It is 'none', or some of COMPLIANT, NON_COMPLIANT and NOT_APPLICABLE, parted by commas.*");
    }

    [Fact]
    public void AVariableGoesBeforeTheFile()
    {
        var settings = Read("""{ "timeout": { "stack": "20m", "verdict": "30m" } }""", ("POTEMKIN_TIMEOUT_STACK", "5m"));

        settings.StackTimeout.Should().Be(TimeSpan.FromMinutes(5));
        settings.VerdictTimeout.Should().Be(TimeSpan.FromMinutes(30));
    }

    [Fact]
    public void FoldersCountFromTheFile()
    {
        var settings = Read("""{ "templates": "../templates", "rules": "my/rules", "journal": "journals" }""");

        settings.TemplatesFolder.Should().Be(Path.GetFullPath(Path.Combine(_project.Folder, "..", "templates")));
        settings.RulesFolder.Should().Be(Path.Combine(_project.Folder, "my", "rules"));
        settings.JournalFolder.Should().Be(Path.Combine(_project.Folder, "journals"));
    }

    [Fact]
    public void WithoutAFileTheJournalsLieBesideTheProject() =>
        SettingsReader.From([], _project.Output).JournalFolder.Should().Be(Path.Combine(_project.Folder, ".potemkin", "runs"));

    [Fact]
    public void AnUnknownKeyIsToldWithTheLineAndTheNearestName()
    {
        var act = () => Read("""
            {
              "timeout": {
                "stak": "10m"
              }
            }
            """);

        act.Should().Throw<PotemkinException>().Which.Message.Should().StartWith($"""
            There is no setting 'timeout.stak'.
              At: {File}:3
              Did you mean 'timeout.stack'?
              Known: target, profile, region, timeout.stack, 
            """);
    }

    [Fact]
    public void AnUnknownGroupIsToldWithTheNearestName()
    {
        var act = () => Read("""{ "fault": { "throttling": 1 } }""");

        act.Should().Throw<PotemkinException>().Which.Message.Should().StartWith($"""
            There is no setting 'fault'.
              At: {File}:1
              Did you mean 'faults'?
            """);
    }

    [Theory]
    [InlineData("""{ "latency": "slow" }""", """
        The setting 'latency' cannot be 'slow'.
          At: potemkin.json:1
          It is 'none' or 'realistic'.
        """)]
    [InlineData("""{ "faults": { "throttling": 1.5 } }""", """
        The setting 'faults.throttling' cannot be '1.5'.
          At: potemkin.json:1
          It is a probability from 0 to 1, such as 0.2.
        """)]
    [InlineData("""{ "target": true }""", """
        The setting 'target' is neither text nor a number.
          At: potemkin.json:1
          Write its value in double quotes, as docs/settings.md shows.
        """)]
    [InlineData("""{ "target": {} }""", """
        The setting 'target' is neither text nor a number.
          At: potemkin.json:1
          Write its value in double quotes, as docs/settings.md shows.
        """)]
    [InlineData("""{ "timeout": "10m" }""", """
        The setting 'timeout' is a group of settings, and has no value of its own.
          At: potemkin.json:1
          Write it as an object with stack, verdict.
        """)]
    [InlineData("""{ "seed": 1, "seed": 2 }""", """
        The setting 'seed' is given twice.
          At: potemkin.json:1
        """)]
    [InlineData("""["target"]""", """
        The settings file 'potemkin.json' is not an object.
          Write the settings between { and }.
        """)]
    public void WhatIsWrongIsToldWithItsPlace(string json, string message)
    {
        var act = () => Read(json);

        act.Should().Throw<PotemkinException>().WithMessage(message.Replace("potemkin.json", File));
    }

    [Fact]
    public void WhatIsNoJsonIsToldWithItsLine()
    {
        var act = () => Read("""
            {
              "target": live
            }
            """);

        act.Should().Throw<PotemkinException>().Which.Message.Should().StartWith($"""
            The settings file '{File}' is not JSON.
              At: {File}:2
              Reason: 
            """);
    }

    private string File => Path.Combine(_project.Folder, "potemkin.json");

    private PotemkinSettings Read(string json, params (string Name, string Value)[] variables)
    {
        _project.Write("potemkin.json", json);
        return SettingsReader.From(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value)), _project.Output);
    }
}
