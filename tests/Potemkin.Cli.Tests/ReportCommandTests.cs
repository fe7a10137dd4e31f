using System.Text.Json;
using Potemkin.Core.Evidence;
using Potemkin.Tests.Evidence;

namespace Potemkin.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task TheRuleBookIsMadeBesideItsEvidence()
    {
        var evidence = Leave("run", SampleEvidence.Rich());

        var (exitCode, output, errors) = await CommandLine.RunAsync("report", "build", evidence);

        (exitCode, errors).Should().Be((0, ""));
        output.Should().Contain($"Wrote {Path.Combine(_folder.FullName, "run", "rulebook.html")}");
        Files("run").Should().Equal("evidence.json", "rulebook.html", "rulebook.md");
    }

    [Fact]
    public async Task ItMayBeMadeElsewhere()
    {
        Leave("run", SampleEvidence.Rich());

        var book = Path.Combine(_folder.FullName, "book");
        (await CommandLine.RunAsync("report", "build", Path.Combine(_folder.FullName, "run"), "--output", book)).ExitCode.Should().Be(0);

        Files("book").Should().Equal("rulebook.html", "rulebook.md");
    }

    [Fact]
    public async Task AGapIsToldAndHasAnExitCode()
    {
        var evidence = Leave("run", SampleEvidence.Rich());

        var (exitCode, _, errors) = await CommandLine.RunAsync("report", "build", evidence, "--coverage", "COMPLIANT,NON_COMPLIANT");

        exitCode.Should().Be((int)ExitCode.NotProved);
        errors.Should().StartWith("A rule is not proved for every verdict.\n  Rule 'eip-attached': no scenario proves ");
        Files("run").Should().Contain("rulebook.html", "the book shows the gap");
    }

    [Fact]
    public async Task ProgramsReadCountsAndGaps()
    {
        var evidence = Leave("run", SampleEvidence.Rich());

        var (_, output, _) = await CommandLine.RunAsync("report", "build", evidence, "--coverage", "COMPLIANT", "--json");

        using var told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("files").GetArrayLength().Should().Be(2);
        told.RootElement.GetProperty("scenarios").GetProperty("notSelected").GetInt32().Should().Be(1);
        told.RootElement.GetProperty("gaps").EnumerateObject().Should().ContainSingle().Which.Name.Should().Be("eip-attached");
    }

    [Fact]
    public async Task AVerdictThatThereIsNotIsToldAsAUsersError() =>
        (await CommandLine.RunAsync("report", "build", "--coverage", "COMPLAINT")).Should().Be((1, "", """
            'COMPLAINT' is no verdict: --coverage takes some of COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE, parted by commas.
              Try: potemkin report build --help

            """));

    [Fact]
    public async Task EvidenceOfAFolderIsMergedWhereverItLies()
    {
        Leave("artifacts/one", SampleEvidence.Rich());
        var other = EvidenceMerge.Of([SampleEvidence.Merged()]);
        Leave("artifacts/two/deep", other with { Runs = [other.Runs[1]], Scenarios = [.. other.Scenarios.Where(scenario => scenario.Run == other.Runs[1].Id)] });
        var book = Path.Combine(_folder.FullName, "book");

        var (exitCode, output, _) = await CommandLine.RunAsync("report", "merge", Path.Combine(_folder.FullName, "artifacts"), "--output", book);

        exitCode.Should().Be(0);
        Files("book").Should().Equal("evidence.json", "rulebook.html", "rulebook.md");
        var merged = EvidenceDocument.Read(Path.Combine(book, "evidence.json"));
        merged.Runs.Should().HaveCount(2);
        output.Split('\n').Should().Contain(line => line.StartsWith($"Run {merged.Runs[0].Id}, ")).And.Contain(line => line.StartsWith($"Run {merged.Runs[1].Id}, "));
    }

    [Fact]
    public async Task RunsThatSayTheSameDoNotDiffer()
    {
        var evidence = Leave("run", SampleEvidence.Rich());

        var (exitCode, output, errors) = await CommandLine.RunAsync("report", "diff", evidence, evidence);

        (exitCode, errors).Should().Be((0, ""));
        output.Should().EndWith(" scenarios compared: nothing differs.\n");
    }

    [Fact]
    public async Task WhatDiffersIsToldChapterByChapter()
    {
        var (before, after) = Different();

        var (exitCode, output, errors) = await CommandLine.RunAsync("report", "diff", before, after);

        (exitCode, errors).Should().Be(((int)ExitCode.Differs, ""));
        output.Should().Be("""
            Before: run before, embedded, account 123456789012 in us-east-1, 2026-01-01 00:00Z
            After:  run after, live, account 123456789012 in us-east-1, 2026-01-01 00:00Z

            Findings about fidelity: verdicts that are not those of the account
              'A bucket is judged' of 'Buckets are encrypted'
                rule 's3-kms' on 'Bucket' (AWS::S3::Bucket): verdict COMPLIANT -> NON_COMPLIANT

            Scenarios that came to another outcome
              'A bucket is judged' of 'Buckets are encrypted'
                passed -> failed
                Expected rule 's3-kms' to report COMPLIANT.

            Rules that are defined otherwise
              's3-kms'
                identifier S3_DEFAULT_ENCRYPTION_KMS -> S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED

            Scenarios that are gone
              'One that is gone' of 'Buckets are encrypted'

            Scenarios that are new
              'One that is new' of 'Buckets are encrypted'

            1 scenario compared: 1 verdict, 1 outcome and 1 rule differ, 1 scenario gone.

            """);
    }

    [Fact]
    public async Task ProgramsReadWhatDiffers()
    {
        var (before, after) = Different();

        var (exitCode, output, _) = await CommandLine.RunAsync("report", "diff", before, after, "--json");

        exitCode.Should().Be((int)ExitCode.Differs);
        using var told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("isOfFidelity").GetBoolean().Should().BeTrue();
        told.RootElement.GetProperty("verdicts")[0].GetProperty("differences")[0].GetProperty("after").GetString().Should().Be("NON_COMPLIANT");
    }

    [Fact]
    public async Task EvidenceThatIsNotThereIsTold()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync("report", "diff", _folder.FullName);

        exitCode.Should().Be((int)ExitCode.NotLookedAt);
        errors.Should().Be($"""
            There is no evidence.json in '{_folder.FullName}', nor below it.
              Try: the folder TestResults/potemkin of a project whose specifications have run.

            """);
    }

    private (string Before, string After) Different()
    {
        var judged = EvidenceSample.Scenario("A bucket is judged", EvidenceSample.Verdict("COMPLIANT"));
        var failed = EvidenceSample.Scenario("A bucket is judged", EvidenceSample.Verdict("NON_COMPLIANT", expected: "COMPLIANT")) with
        {
            Reason = "Expected rule 's3-kms' to report COMPLIANT.\n  Timeline:",
        };
        return (
            Leave("before", EvidenceSample.Of("before", "embedded", judged, EvidenceSample.Scenario("One that is gone", EvidenceSample.Verdict("COMPLIANT")))),
            Leave(
                "after",
                EvidenceSample.Of("after", "live", failed, EvidenceSample.Scenario("One that is new", EvidenceSample.Verdict("COMPLIANT"))) with
                {
                    Rules = [EvidenceSample.Rule("s3-kms", "after") with { Identifier = "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED" }],
                }));
    }

    private string Leave(string folder, EvidenceDocument evidence)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.FullName, folder)).FullName, "evidence.json");
        File.WriteAllText(path, evidence.Write());
        return path;
    }

    private IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_folder.FullName, folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
