using Potemkin.Core.Calling;
using Potemkin.Core.Evidence;
using Potemkin.Core.Targets;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public sealed class EvidenceFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-results-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void TheFileIsJsonOfAVersion()
    {
        EvidenceFile.Write(Path.Combine(_folder.FullName, "new", "folder"), Evidence("k3v9x0q1az"));

        File.ReadAllText(Path.Combine(_folder.FullName, "new", "folder", "evidence.json")).Should().StartWith("""
            {
              "schemaVersion": 1,
              "runs": [
                {
                  "id": "k3v9x0q1az",
                  "target": "live",
                  "accountId": "123456789012",
                  "region": "eu-west-1",
                  "began": "2026-01-01T00:00:00+00:00",
                  "ended": "2026-01-01T00:03:00+00:00",
                  "potemkinVersion": "1.0.0",
                  "coverage": [],
                  "total": {
                    "calls": [
                      {
                        "service": "CloudFormation",
                        "operation": "CreateStack",
                        "attempts": 2,
                        "throttled": 1
                      }
                    ],
                    "stacks": {
                      "created": 1,
                      "updated": 0,
                      "deleted": 1
                    },
                    "resources": [
                      {
                        "resourceType": "AWS::S3::Bucket",
                        "created": 1,
                        "updated": 0,
                        "deleted": 1
                      }
                    ],
                    "evaluations": {
                      "seen": 1,
                      "started": 0
                    },
                    "cost": {
                      "configurationItems": 4,
                      "evaluations": 1,
                      "dollars": 0.013
                    }
                  },
                  "places": [
                    {
                      "accountId": "987654321098",
                      "region": "us-east-1",
                      "activity": {
                        "calls": [],
                        "stacks": {
                          "created": 0,
                          "updated": 0,
                          "deleted": 0
                        },
                        "resources": [],
                        "evaluations": {
                          "seen": 0,
                          "started": 0
                        }
                      }
                    }
                  ]
                }
              ],
              "rules": [
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WhatIsWrittenIsReadAsItWas()
    {
        var evidence = Evidence("k3v9x0q1az");
        EvidenceFile.Write(_folder.FullName, evidence);

        EvidenceDocument.Read(Path.Combine(_folder.FullName, "evidence.json")).Write().Should().Be(evidence.Write());
    }

    [Theory]
    [InlineData("{", "The evidence '*' cannot be read.*Reason: *Try: the evidence.json that a run left in TestResults/potemkin.")]
    [InlineData("[]", "'*' is no evidence of a run.*Try: *")]
    [InlineData("{\"schemaVersion\": \"1\", \"runs\": []}", "'*' is no evidence of a run.*Try: *")]
    [InlineData("{\"schemaVersion\": 1}", "'*' is no evidence of a run.*Try: *")]
    [InlineData("{\"schemaVersion\": 9, \"runs\": []}", "The evidence '*' is of version 9 of its schema, and this is Potemkin *, which knows version 1.*Try: a newer Potemkin.")]
    [InlineData("{\"schemaVersion\": 1, \"runs\": [{\"id\": \"k3v9x0q1az\"}]}", "The evidence '*' cannot be read.*Reason: *target*")]
    public void WhatIsNoEvidenceIsOneClearError(string text, string error)
    {
        var path = Path.Combine(_folder.FullName, "evidence.json");
        File.WriteAllText(path, text);

        var read = () => EvidenceDocument.Read(path);

        read.Should().Throw<PotemkinException>().WithMessage(error);
    }

    [Fact]
    public void EvidenceThatIsMissingIsOneClearError()
    {
        var read = () => EvidenceDocument.Read(Path.Combine(_folder.FullName, "none.json"));

        read.Should().Throw<PotemkinException>().WithMessage("The evidence '*none.json' cannot be read.*Reason: *Try: *");
    }

    [Fact]
    public async Task RunsThatEndAtTheSameTimeLeaveTheFileOfOneOfThem()
    {
        var runs = Enumerable.Range(0, 20).Select(number => Evidence($"run{number}")).ToList();

        await Task.WhenAll(runs.Select(run => Task.Run(() => EvidenceFile.Write(_folder.FullName, run))));

        var left = _folder.GetFiles().Should().ContainSingle().Which;
        runs.Select(run => run.Write()).Should().Contain(await File.ReadAllTextAsync(left.FullName));
    }

    [Fact]
    public void AFolderThatIsAFileIsOneClearError()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");

        var write = () => EvidenceFile.Write(file, Evidence("k3v9x0q1az"));

        write.Should().Throw<PotemkinException>().WithMessage($"The evidence '{Path.Combine(file, "evidence.json")}' cannot be written.*Reason: *POTEMKIN_RESULTS.");
    }

    [Theory]
    [InlineData("embedded", "embedded")]
    [InlineData("live", "live")]
    [InlineData("http://somebody:secret@127.0.0.1:4566/aws?token=secret", "http://127.0.0.1:4566/aws")]
    public void TheTargetIsWrittenWithoutWhatIsSecretInAnAddress(string target, string words) =>
        RunDocument.WordsOf(Target.Parse(target)).Should().Be(words);

    private static EvidenceDocument Evidence(string run) => EvidenceSample.Document() with
    {
        Runs =
        [
            EvidenceSample.Run(run, "live") with
            {
                Region = "eu-west-1",
                Total = new RunActivity(
                    [new ApiCalls("CloudFormation", "CreateStack", 2, 1)],
                    new ChangeCount(1, 0, 1),
                    [ResourceCount.Of("AWS::S3::Bucket", new ChangeCount(1, 0, 1))],
                    new EvaluationCount(1, 0),
                    new CostEstimate(4, 1)),
                Places = [new PlaceActivity("987654321098", "us-east-1", new RunActivity([], default, [], default, Cost: null))],
            },
        ],
    };
}
