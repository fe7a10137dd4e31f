using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli.Tests;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly DirectoryInfo _project = Directory.CreateTempSubdirectory("potemkin-doctor-");

    public void Dispose() => _project.Delete(recursive: true);

    [Fact]
    public async Task WhereNothingIsWrongAChecklistSaysSo()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();

        var end = await DoctorAsync(aws);

        end.Should().Be((0, $"""
            ok       settings: The settings can be read, and it was looked at the target '{aws.Endpoint}'.
            ok       credentials and region: The credentials are those of 'arn:aws:iam::123456789012:root', in account 123456789012, us-east-1.
            ok       recorder: The configuration recorder 'default' is on.
            ok       delivery channel: The delivery channel 'default' delivers to the bucket 'config-bucket-123456789012'.
            ok       resource types: The project has no templates of resources that AWS Config records.
            ok       rules: No rule has to exist before the run.
            ok       quotas: There are 0 of 1000 Config rules in the region, and a run adds 0 at most.
            ok       quotas: There are 0 of 2000 stacks in the region, and a run adds 0 at most.
            ok       permissions: The credentials may do all 20 operations that a run uses; what its resources need is not known.
            ok       orphans: Earlier runs left no stacks behind.

            A run would not trip over what was looked at.

            """, ""));
    }

    [Fact]
    public async Task AFaultIsToldWithWhatToDoAndByTheExitCode()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();

        var end = await DoctorAsync(aws, "--rule", "s3-kms", "--region", "eu-west-1");

        end.ExitCode.Should().Be(5);
        end.Output.Should().Contain("""
            FAULT    rules: There is no Config rule 's3-kms'.
                       There are: none
                       Named in: the command line
                       Try: Given the Config rule '…' from '….yml', to deploy it for the run.
            ok       quotas:
            """).And.Contain(", eu-west-1.\n").And.EndWith("\n\nA run would fail: 1 fault.\n");
    }

    [Fact]
    public async Task WhatIsDeniedIsNotLookedAt()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Faults = new Faults { DeniedActions = ["config:DescribeDelivery*"] } });

        var end = await DoctorAsync(aws);

        end.ExitCode.Should().Be(4);
        end.Output.Should().Contain(
            "\nunknown  delivery channel: It could not be looked at for want of the permission 'config:DescribeDeliveryChannels'.\n           Reason: ")
            .And.EndWith("\n\nA run would not trip over what was looked at, 1 not looked at.\n");
    }

    [Fact]
    public async Task WhereNobodyAnswersNothingIsLookedAt()
    {
        var aws = await EmbeddedAwsServer.StartAsync();
        await aws.DisposeAsync();

        var end = await DoctorAsync(aws, "--json");

        end.ExitCode.Should().Be(4);
        JsonNode.Parse(end.Output)!["findings"]!.AsArray().Select(finding => (string)finding!["outcome"]!).Should()
            .Equal(Enumerable.Repeat("notExamined", 8).Prepend("fine"));
    }

    [Fact]
    public async Task AProgramReadsOneJsonObject()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();

        var end = await DoctorAsync(aws, "--rule", "s3-kms", "--json");

        end.ExitCode.Should().Be(5);
        var json = JsonNode.Parse(end.Output)!;
        json.AsObject().Select(property => property.Key).Should().Equal("target", "account", "region", "findings");
        ((string)json["target"]!, (string)json["account"]!, (string)json["region"]!).Should().Be((aws.Endpoint.ToString(), "123456789012", "us-east-1"));
        json["findings"]!.AsArray().Single(finding => (string)finding!["outcome"]! == "fault")!.ToJsonString().Should().Be(
            """{"subject":"rules","outcome":"fault","sentence":"There is no Config rule \u0027s3-kms\u0027.","details":["There are: none","Named in: the command line","Try: Given the Config rule \u0027\u2026\u0027 from \u0027\u2026.yml\u0027, to deploy it for the run."]}""");
    }

    [Fact]
    public async Task AFolderThatIsNotThereIsAWrongCall()
    {
        var end = await CommandLine.RunAsync("doctor", "--project", Path.Combine(_project.FullName, "nowhere"));

        end.ExitCode.Should().Be(1);
        end.Errors.Should().Contain("nowhere");
    }

    [Fact]
    public async Task AnActionToDenyIsNamedWithItsService() =>
        (await CommandLine.RunAsync("aws", "--deny", "CreateStack")).Should().Be((1, "", """
            --deny is an action such as cloudformation:CreateStack.
              Try: potemkin aws --help

            """));

    private Task<(int ExitCode, string Output, string Errors)> DoctorAsync(EmbeddedAwsServer aws, params string[] arguments) =>
        CommandLine.RunAsync(["doctor", "--project", _project.FullName, "--endpoint-url", aws.Endpoint.ToString(), .. arguments]);
}
