using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public class LiveTests
{
    [Fact]
    public async Task LiveWithoutCredentialsIsOneClearErrorAndEveryOtherScenarioIsSkipped()
    {
        var nobody = Directory.CreateTempSubdirectory("potemkin-home-");

        var run = await SpecsRun.RunAsync("Specs", new Dictionary<string, string?>
        {
            ["POTEMKIN_TARGET"] = "live",
            ["HOME"] = nobody.FullName,
            ["AWS_REGION"] = "us-east-1",
            ["AWS_PROFILE"] = null,
            ["AWS_ACCESS_KEY_ID"] = null,
            ["AWS_SECRET_ACCESS_KEY"] = null,
            ["AWS_EC2_METADATA_DISABLED"] = "true",
        });
        nobody.Delete(recursive: true);

        run.ExitCode.Should().Be(1);
        var failed = run.Scenarios.Values.Where(result => result.Outcome == "Failed").ToList();
        failed.Should().ContainSingle().Which.Message.Should()
            .Contain("The target is 'live', but the AWS SDK finds no credentials.\n  Reason: ").And
            .EndWith("Or leave POTEMKIN_TARGET unset to run on the embedded AWS, without an account.");
        run.Scenarios.Values.Except(failed).Should().AllSatisfy(result =>
        {
            result.Outcome.Should().Be("NotExecuted");
            result.Message.Should().Contain("The run did not begin: The target is 'live', but the AWS SDK finds no credentials.");
        });
    }

    [Fact]
    public async Task LiveTakesTheEndpointAndTheCredentialsOfTheSdkAndWaitsOutABusyAws()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions
        {
            Latency = Latency.Realistic(timeScale: 100, seed: 7),
            Faults = new Faults { Throttling = 0.1, ServerErrors = 0.05, LostAnswers = 0.02 },
            Seed = 7,
        });

        var run = await SpecsRun.RunAsync(
            "Specs",
            new Dictionary<string, string?>
            {
                ["POTEMKIN_TARGET"] = "live",
                ["POTEMKIN_SETTLE"] = "2s",
                ["AWS_ENDPOINT_URL"] = aws.Endpoint.ToString(),
                ["AWS_REGION"] = "eu-west-1",
                ["AWS_PROFILE"] = null,
                ["AWS_ACCESS_KEY_ID"] = "111122223333",
                ["AWS_SECRET_ACCESS_KEY"] = "made-up",
            },
            "FullyQualifiedName~ABucketWithAKMSKeyIsCompliant|FullyQualifiedName~ABucketWithAKeyOfS3sOwnIsNot");

        run.Scenarios.Should().HaveCount(2);
        run.Scenarios.Values.Should().AllBeEquivalentTo(new ScenarioResult("Passed", ""));
    }
}
