using Amazon.CloudFormation.Model;
using Potemkin.Core.Journals;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Sweeping;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Journals;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Sweeping;

/// <summary>An AWS that runs left stacks in, with their journals, on a clock that stands still.</summary>
internal sealed class SweptAws : IAsyncDisposable
{
    public const string Account = "123456789012";
    public const string Region = "us-east-1";

    private readonly EmbeddedAwsServer _server;
    private readonly JournalFolderUnderTest _journals = new();

    private SweptAws(EmbeddedAwsServer server, FakeTime time)
    {
        _server = server;
        Time = time;
        Sweeper = new Sweeper(Connect, time);
    }

    public FakeTime Time { get; }

    public Sweeper Sweeper { get; }

    public SweepOptions ByJournal => new() { JournalFolder = _journals.Path };

    public SweepOptions ByTag => ByJournal with { ByTag = true, Endpoint = OtherClock.At(_server.Endpoint) };

    public static async Task<SweptAws> StartAsync(Faults? faults = null)
    {
        // Tests of sweeps let days pass: it is always another clock.
        var time = new FakeTime(DateTimeOffset.UtcNow.AddHours(1));
        return new SweptAws(await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { TimeProvider = time, Faults = faults ?? Faults.None }), time);
    }

    /// <summary>Creates a stack of a run that expires after a day, and gives its id.</summary>
    public Task<string> CreateAsync(string name, string run, string region = Region, string? profile = null, bool isProtected = false) =>
        CreateAsync(name, StackTags.For(run, "A bucket is judged", Time.GetUtcNow().AddDays(1)), region, profile, isProtected);

    /// <summary>Creates a stack that is nobody's, and gives its id.</summary>
    public Task<string> CreateForeignAsync(string name) => CreateAsync(name, new Dictionary<string, string>(), Region, null, false);

    /// <summary>Writes the journal of a run whose process is gone, and gives its path.</summary>
    public string Killed(string run, params IEnumerable<JournalLine> lines) =>
        Write(run, ProcessIdentity.Current with { StartedAt = Time.GetUtcNow().AddYears(-1) }, lines);

    /// <summary>Writes the journal of a run in a process, and gives its path.</summary>
    public string Write(string run, ProcessIdentity process, params IEnumerable<JournalLine> lines) => _journals.Write(
        run,
        lines
            .Prepend(new JournalLine.Begun(Time.GetUtcNow(), run, Target.At(OtherClock.At(_server.Endpoint)).ToString(), process.Machine, process.Id, process.StartedAt))
            .Select(line => line.Write()));

    public string WriteText(string run, string text) => _journals.Write(run, text);

    public JournalLine Creating(string stack, string region = Region, string? profile = null, string account = Account) =>
        new JournalLine.Creating(Time.GetUtcNow(), stack, account, region, profile, "bucket.yml", "A bucket is judged");

    public JournalLine Created(string stack, string id) => new JournalLine.Created(Time.GetUtcNow(), stack, id);

    /// <summary>Deletes what was found to be chosen, while time passes.</summary>
    public Task<IReadOnlyList<SweptStack>> DeleteAsync(SweepFindings findings, Action<SweptStack>? told = null) =>
        Time.RunAsync(Sweeper.DeleteAsync(findings, told));

    /// <summary>The names of the stacks that stand.</summary>
    public async Task<IEnumerable<string>> StandingAsync(string region = Region, string? profile = null)
    {
        using var clients = Connect(new PotemkinSettings { Profile = profile, Region = region });
        return (await clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks?.Select(stack => stack.StackName) ?? [];
    }

    public async ValueTask DisposeAsync()
    {
        Sweeper.Dispose();
        _journals.Dispose();
        await _server.DisposeAsync();
    }

    // The embedded AWS in the place of the account: there each profile is an account of its own.
    private AwsClients Connect(PotemkinSettings settings) => AwsClientFactory.Create(
        settings with { Target = Target.Embedded, Region = settings.Region ?? Region }, OtherClock.At(_server.Endpoint));

    private async Task<string> CreateAsync(string name, IReadOnlyDictionary<string, string> tags, string region, string? profile, bool isProtected)
    {
        using var clients = Connect(new PotemkinSettings { Profile = profile, Region = region });
        var created = await clients.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = """{ "Resources": { "Bucket": { "Type": "AWS::S3::Bucket" } } }""",
            Tags = [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })],
            EnableTerminationProtection = isProtected,
        });
        return created.StackId;
    }
}
