using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Cli.Tests;

public sealed class SweepCommandTests : IAsyncLifetime
{
    private const string Past = "2020-01-01T00:00:00Z";
    private const string Future = "2999-01-01T00:00:00Z";

    private readonly DirectoryInfo _journals = Directory.CreateTempSubdirectory("potemkin-journals-");
    private EmbeddedAwsServer _aws = null!;

    public async Task InitializeAsync() => _aws = await EmbeddedAwsServer.StartAsync();

    public async Task DisposeAsync()
    {
        await _aws.DisposeAsync();
        _journals.Delete(recursive: true);
    }

    [Fact]
    public async Task WhatAKilledRunLeftIsShownAndWithDeleteDeletedWithItsJournal()
    {
        await CreateAsync("left", "abc", Future);
        await CreateAsync("other", "def", Future);
        var journal = WriteJournal("abc", "left");

        var shown = await SweepAsync();
        var afterShown = await StandingAsync();
        var deleted = await SweepAsync("--delete");

        shown.Should().Be((0, """
            STACK  RUN  SCENARIO            REGION     ACCOUNT       AGE  STATUS           WHY
            left   abc  A bucket is judged  us-east-1  123456789012  0 s  CREATE_COMPLETE  its run was killed

            1 stack would be deleted. To delete: the same command with --delete.

            """, ""));
        afterShown.Should().BeEquivalentTo("left", "other");
        deleted.Should().Be((0, """
            STACK  RUN  SCENARIO            REGION     ACCOUNT       AGE  STATUS           WHY
            left   abc  A bucket is judged  us-east-1  123456789012  0 s  CREATE_COMPLETE  its run was killed

            Deleted left
            1 stack deleted.

            """, ""));
        (await StandingAsync()).Should().Equal("other");
        File.Exists(journal).Should().BeFalse();
    }

    [Fact]
    public async Task WhatHasExpiredInTwoRegionsIsDeletedByItsTags()
    {
        await CreateAsync("expired-east", "abc", Past);
        await CreateAsync("expired-west", "abc", Past, "eu-west-1");
        await CreateAsync("young", "def", Future);

        var end = await SweepAsync("--by-tag", "--region", "us-east-1", "--region", "eu-west-1", "--delete");

        end.ExitCode.Should().Be(0);
        end.Output.Should().Contain("Deleted expired-east\n").And.Contain("Deleted expired-west\n").And.EndWith("2 stacks deleted.\n");
        (await StandingAsync()).Should().Equal("young");
        (await StandingAsync("eu-west-1")).Should().BeEmpty();
    }

    [Fact]
    public async Task AProgramReadsOneJsonObject()
    {
        await CreateAsync("left", "abc", Future);
        await CreateAsync("protected", "abc", Future, isProtected: true);

        var end = await SweepAsync("--by-tag", "--run", "abc", "--delete", "--json");

        end.ExitCode.Should().Be(3);
        end.Errors.Should().BeEmpty();
        var json = JsonNode.Parse(end.Output)!;
        json["stacks"]!.AsArray().Select(stack => ((string)stack!["name"]!, (bool)stack["chosen"]!, (bool)stack["deleted"]!, (string?)stack["failure"] is null))
            .Should().BeEquivalentTo([("left", true, true, true), ("protected", true, false, false)]);
        json["stacks"]![0]!.AsObject().Select(property => property.Key).Should().Equal(
            "name", "id", "run", "scenario", "region", "account", "createdAt", "expiresAt", "status", "chosen", "why", "deleted", "failure");
        json["notes"]!.AsArray().Should().BeEmpty();
        json["failures"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task AStackThatCannotBeDeletedIsToldAndEndsWithACodeOfItsOwn()
    {
        await CreateAsync("protected", "abc", Past, isProtected: true);

        var end = await SweepAsync("--by-tag", "--delete");

        end.ExitCode.Should().Be(3);
        end.Output.Should().EndWith("\n\n0 stacks deleted, 1 left.\n");
        end.Errors.Should().StartWith("CloudFormation refuses to delete the stack 'protected'.\n  In: account 123456789012, us-east-1\n  Reason: ValidationError: ");
    }

    [Fact]
    public async Task AnAwsThatCannotBeReachedEndsWithACodeOfItsOwn()
    {
        var end = await CommandLine.RunAsync("sweep", "--by-tag", "--endpoint-url", "http://127.0.0.1:9");

        end.Should().Be((4, "There is nothing to delete where it could be looked.\n", """
            The target 'http://127.0.0.1:9/' cannot be reached.
              Reason: Connection refused (127.0.0.1:9)
              Try: start what should listen there, or correct POTEMKIN_TARGET.

            """));
    }

    [Fact]
    public async Task TheSettingsOfTheAwsSdkSayWhereTheAccountIs()
    {
        await CreateAsync("expired", "abc", Past, "eu-west-1");

        await using var potemkin = Program.Start(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "potemkin.dll"), "sweep", "--by-tag", "--delete"],
            new Dictionary<string, string?>
            {
                ["AWS_ENDPOINT_URL"] = _aws.Endpoint.ToString(),
                ["AWS_REGION"] = "eu-west-1",
                ["AWS_PROFILE"] = null,
                ["AWS_ACCESS_KEY_ID"] = "123456789012",
                ["AWS_SECRET_ACCESS_KEY"] = "secret",
            });
        var end = await potemkin.EndAsync();

        end.Errors.Should().BeEmpty();
        end.ExitCode.Should().Be(0);
        (await StandingAsync("eu-west-1")).Should().BeEmpty();
    }

    [Fact]
    public async Task ThatNothingIsLeftIsSaid() =>
        (await SweepAsync()).Should().Be((0, $"There is nothing to delete by the journals in '{_journals.FullName}'.\n", ""));

    [Fact]
    public async Task ASettingThatIsWrongIsToldAsTheUsersError()
    {
        File.WriteAllText(Path.Combine(_journals.FullName, "potemkin.json"), """{ "jurnal": "here" }""");

        await using var potemkin = Program.StartPotemkin(["sweep"], environment: null, _journals.FullName);
        var end = await potemkin.EndAsync();

        (end.ExitCode, end.Output).Should().Be((1, ""));
        end.Errors.Should().Contain("'jurnal'").And.Contain("\n  Did you mean 'journal'?\n");
    }

    [Theory]
    [InlineData("--older-than", "soon", "--older-than is an age such as 90m, 12h or 7d.")]
    [InlineData("--endpoint-url", "somewhere", "--endpoint-url is an address such as http://127.0.0.1:4566.")]
    public async Task AnOptionThatCannotBeReadIsTold(string option, string value, string error)
    {
        var end = await CommandLine.RunAsync("sweep", option, value);

        end.ExitCode.Should().Be(1);
        end.Errors.Should().StartWith(error);
    }

    [Fact]
    public async Task TheHelpTeachesByExamples()
    {
        (await CommandLine.RunAsync("sweep", "--help")).Output.Should().Contain("\n  potemkin sweep --by-tag --older-than 7d --delete   what is older than a week, whoever left it\n");
        (await CommandLine.RunAsync("--help")).Output.Should().NotContain("--older-than");
    }

    private async Task<(int ExitCode, string Output, string Errors)> SweepAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(
            ["sweep", "--journal", _journals.FullName, "--endpoint-url", _aws.Endpoint.ToString(), .. arguments]);
        // How old the stack is depends on how fast this machine is.
        return (exitCode, System.Text.RegularExpressions.Regex.Replace(output, " AGE +| [0-9]+ s +", match => match.Value.Contains('A') ? " AGE  " : " 0 s  "), errors);
    }

    /// <summary>Writes the journal of a run whose process has ended.</summary>
    private string WriteJournal(string run, string stack)
    {
        var path = Path.Combine(_journals.FullName, $"{run}.jsonl");
        File.WriteAllText(path, $$"""
            {"event":"begun","run":"{{run}}","target":"live","machine":"{{Environment.MachineName}}","process":1,"processStartedAt":"2020-01-01T00:00:00Z","at":"2020-01-01T00:00:00Z"}
            {"event":"creating","stack":"{{stack}}","account":"123456789012","region":"us-east-1","profile":null,"template":"bucket.yml","scenario":"A bucket is judged","at":"2020-01-01T00:00:00Z"}

            """);
        return path;
    }

    private AwsClients Connect(string region) =>
        AwsClientFactory.Create(new PotemkinSettings { Target = Target.At(_aws.Endpoint), Region = region });

    private async Task CreateAsync(string name, string run, string expiresAt, string region = "us-east-1", bool isProtected = false)
    {
        using var clients = Connect(region);
        await clients.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = """{ "Resources": { "Bucket": { "Type": "AWS::S3::Bucket" } } }""",
            Tags =
            [
                new Tag { Key = "potemkin:run", Value = run },
                new Tag { Key = "potemkin:scenario", Value = "A bucket is judged" },
                new Tag { Key = "potemkin:expires-at", Value = expiresAt },
            ],
            EnableTerminationProtection = isProtected,
        });
    }

    private async Task<IEnumerable<string>> StandingAsync(string region = "us-east-1")
    {
        using var clients = Connect(region);
        return (await clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks?.Select(stack => stack.StackName) ?? [];
    }
}
