using Potemkin.Core.Calling;
using Potemkin.Core.Evidence;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Evidence;

public sealed class EvidenceFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-results-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void TheFileIsJsonOfAVersion()
    {
        EvidenceFile.Write(Path.Combine(_folder.FullName, "new", "folder"), Evidence("k3v9x0q1az"));

        File.ReadAllText(Path.Combine(_folder.FullName, "new", "folder", "evidence.json")).Should().Be("""
            {
              "schemaVersion": 1,
              "run": "k3v9x0q1az",
              "target": "live",
              "accountId": "123456789012",
              "region": "eu-west-1",
              "began": "2026-01-01T00:00:00+00:00",
              "ended": "2026-01-01T00:03:00+00:00",
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

            """.ReplaceLineEndings("\n"));
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
        EvidenceDocument.WordsOf(Target.Parse(target)).Should().Be(words);

    private static EvidenceDocument Evidence(string run)
    {
        var began = new FakeTime().GetUtcNow();
        return new EvidenceDocument(
            run,
            "live",
            "123456789012",
            "eu-west-1",
            began,
            began.AddMinutes(3),
            new RunActivity(
                [new ApiCalls("CloudFormation", "CreateStack", 2, 1)],
                new ChangeCount(1, 0, 1),
                [ResourceCount.Of("AWS::S3::Bucket", new ChangeCount(1, 0, 1))],
                new EvaluationCount(1, 0),
                new CostEstimate(4, 1)),
            [new PlaceActivity("987654321098", "us-east-1", new RunActivity([], default, [], default, Cost: null))]);
    }
}
