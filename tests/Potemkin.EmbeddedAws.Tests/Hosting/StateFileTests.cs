using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>The file that an embedded AWS keeps its state in.</summary>
public sealed class StateFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-state-");
    private readonly FakeTime _time = new(DateTimeOffset.UtcNow);

    private string File => Path.Combine(_folder.FullName, "aws.json");

    private EmbeddedAwsOptions Options => new() { TimeProvider = _time, StateFile = File };

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task WhatWasThereIsThereAgain()
    {
        await using (var aws = await SdkClients.StartAsync(Options))
            await CreateStackAsync(aws, "kept");

        await using var again = await SdkClients.StartAsync(Options);

        (await again.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks.Select(stack => stack.StackName).Should().Equal("kept");
    }

    [Fact]
    public async Task AChangeIsSavedWithinASecond()
    {
        await using var aws = await SdkClients.StartAsync(Options);
        await CreateStackAsync(aws, "one");
        await CreateStackAsync(aws, "two");
        StackNames().Should().BeEmpty();

        _time.Advance(TimeSpan.FromSeconds(1));

        StackNames().Should().Equal("one", "two");
        _folder.EnumerateFiles().Select(file => file.Name).Should().BeEquivalentTo("aws.json", "aws.json.lock");
    }

    [Fact]
    public async Task WhatHappensByItselfIsSavedToo()
    {
        await using var aws = await SdkClients.StartAsync(Options with { Latency = Latency.Realistic() });
        await CreateStackAsync(aws, "one");

        _time.Advance(TimeSpan.FromMinutes(5));

        State()["regions"]![0]!["stacks"]![0]!["self"]!["status"]!.ToString().Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public async Task NobodyButItsOwnerCanReadIt()
    {
        await using (await SdkClients.StartAsync(Options))
        {
        }

        if (!OperatingSystem.IsWindows())
            System.IO.File.GetUnixFileMode(File).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task WhatCannotBeLoadedIsToldAndLeftAlone()
    {
        await System.IO.File.WriteAllTextAsync(File, "{\n  \"version\": 1,\n  \"regions\": 7\n}");

        var act = () => EmbeddedAwsServer.StartAsync(Options);

        var refused = (await act.Should().ThrowAsync<StateFileException>()).Which;
        refused.IsUnreadable.Should().BeTrue();
        refused.Message.Should().Match($"""
            The state in '{File}' cannot be loaded. The file is as it was.
              At: {File}:3
              Reason: The JSON value could not be converted to *, at $.regions.
              Try: mend the file, or name another one to begin with nothing.
            """);
        (await System.IO.File.ReadAllTextAsync(File)).Should().Be("{\n  \"version\": 1,\n  \"regions\": 7\n}");
    }

    [Fact]
    public async Task OnlyOneKeepsItsStateThere()
    {
        await using var first = await EmbeddedAwsServer.StartAsync(Options);

        var act = () => EmbeddedAwsServer.StartAsync(Options);

        (await act.Should().ThrowAsync<StateFileException>()).WithMessage($"""
            The state cannot be kept in '{File}': another embedded AWS does so.
              Try: another file, or stop the other one first.
            """);
    }

    [Fact]
    public async Task WhereNothingCanBeWrittenIsToldAtTheStart()
    {
        var act = () => EmbeddedAwsServer.StartAsync(Options with { StateFile = Path.Combine(_folder.FullName, "nowhere", "aws.json") });

        var refused = (await act.Should().ThrowAsync<StateFileException>()).Which;
        refused.IsUnreadable.Should().BeFalse();
        refused.Message.Should().StartWith("The state cannot be kept in '").And.EndWith("Try: a file in a folder that is there and can be written to.");
    }

    [Fact]
    public async Task WhatCannotBeSavedAtTheEndIsTold()
    {
        var aws = await EmbeddedAwsServer.StartAsync(Options);
        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);

        var act = async () => await aws.DisposeAsync();

        (await act.Should().ThrowAsync<StateFileException>()).Which.IsUnreadable.Should().BeFalse();
    }

    private static Task CreateStackAsync(SdkClients aws, string name) => aws.CloudFormation.CreateStackAsync(
        new CreateStackRequest { StackName = name, TemplateBody = "Resources: { Address: { Type: 'AWS::EC2::EIP' } }" });

    private JsonNode State() => JsonNode.Parse(System.IO.File.ReadAllText(File))!;

    private IEnumerable<string> StackNames() =>
        State()["regions"]!.AsArray().SelectMany(region => region!["stacks"]!.AsArray()).Select(stack => stack!["name"]!.ToString());
}
