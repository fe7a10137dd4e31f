using System.Text;
using System.Xml.Linq;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.Services.CloudFormation;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Callbacks;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>CloudFormation of one account and region, asked as a client asks it, on a clock of its own.</summary>
internal sealed class CloudFormationApi : IDisposable
{
    private const string Authorization =
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/cloudformation/aws4_request, SignedHeaders=host, Signature=0";

    private readonly EmbeddedAwsOptions _options;
    private readonly IReadOnlyCollection<IResourceType> _types;
    private Dispatcher _dispatcher;

    public CloudFormationApi(Latency? latency = null, Faults? faults = null, IReadOnlyCollection<IResourceType>? types = null)
    {
        _types = types
            ?? [Topics, Queues, QueuePolicies, Buckets, new FunctionType(), new CustomResource(), new WaitConditionHandle(), new WaitCondition(), new Macro()];
        _options = new EmbeddedAwsOptions { TimeProvider = Time, Latency = latency ?? Latency.None, Faults = faults ?? Faults.None };
        (World, _dispatcher) = Begin();
    }

    public FakeTime Time { get; } = new();

    public World World { get; private set; }

    public ScriptedResourceType Topics { get; } = new("AWS::SNS::Topic");

    public ScriptedResourceType Queues { get; } = new("AWS::SQS::Queue");

    /// <summary>Of a type that takes no tags.</summary>
    public ScriptedResourceType QueuePolicies { get; } = new("AWS::SQS::QueuePolicy");

    public ScriptedFunctions Functions { get; } = new();

    public ScriptedResourceType Buckets { get; } = new("AWS::S3::Bucket");

    public RegionState Region => World.Region(new AccountRegion("123456789012", "eu-west-1"));

    /// <summary>The answer without its namespace, or the error as its code, a colon and its message.</summary>
    public (XElement? Result, string? Error) Send(string operation, params (string Name, string Value)[] members)
    {
        var body = string.Join('&', new[] { ("Action", operation), ("Version", "2010-05-15") }.Concat(members)
            .Select(member => $"{member.Item1}={Uri.EscapeDataString(member.Item2)}"));
        var answer = _dispatcher.Dispatch(new RequestHead(Authorization), body, "request-id", new RequestTrail());
        var xml = WithoutNamespace(XElement.Parse(answer.Body, LoadOptions.PreserveWhitespace));
        return answer.Status == 200
            ? (xml.Element($"{operation}Result"), null)
            : (null, $"{xml.Element("Error")!.Element("Code")!.Value}: {xml.Element("Error")!.Element("Message")!.Value}");
    }

    public XElement Ask(string operation, params (string Name, string Value)[] members)
    {
        var (result, error) = Send(operation, members);
        error.Should().BeNull();
        return result!;
    }

    public string? ErrorOf(string operation, params (string Name, string Value)[] members) => Send(operation, members).Error;

    /// <summary>Creates a stack, and gives its id.</summary>
    public string Create(string name, string template, params (string Name, string Value)[] members) =>
        Ask("CreateStack", [("StackName", name), ("TemplateBody", template), .. members]).Element("StackId")!.Value;

    /// <summary>Updates a stack, and gives its id.</summary>
    public string Update(string name, string template, params (string Name, string Value)[] members) =>
        Ask("UpdateStack", [("StackName", name), ("TemplateBody", template), .. members]).Element("StackId")!.Value;

    public string? UpdateErrorOf(string name, string template, params (string Name, string Value)[] members) =>
        ErrorOf("UpdateStack", [("StackName", name), ("TemplateBody", template), .. members]);

    /// <summary>The members of a request that give its only parameter that value.</summary>
    public static (string Name, string Value)[] Parameter(string key, string value) =>
        [("Parameters.member.1.ParameterKey", key), ("Parameters.member.1.ParameterValue", value)];

    /// <summary>Puts a template into a bucket, and gives its address.</summary>
    public string Upload(string key, string template)
    {
        const string Bucket = "templates";
        if (Region.Resources.Find("AWS::S3::Bucket", Bucket) is null)
        {
            Region.Resources.Add(new Resource
            {
                Type = "AWS::S3::Bucket",
                PhysicalId = Bucket,
                ResourceId = Bucket,
                Arn = $"arn:aws:s3:::{Bucket}",
                Region = Region,
                CreatedAt = World.Now,
                Properties = [],
            });
        }

        Region.Of<BucketObjects>().Put(new StoredObject
        {
            Bucket = Bucket,
            Key = key,
            Content = Encoding.UTF8.GetBytes(template),
            ETag = "",
            LastModified = World.Now,
            ChecksumAlgorithm = "crc32",
            Checksum = "",
        });
        return $"https://{Bucket}.s3.eu-west-1.amazonaws.com/{key}";
    }

    public void Delete(string name, params (string Name, string Value)[] members) =>
        ErrorOf("DeleteStack", [("StackName", name), .. members]).Should().BeNull();

    public XElement Describe(string name) => Ask("DescribeStacks", ("StackName", name)).Descendants("member").First();

    public XElement ResourceOf(string name, string logicalId) => Ask("ListStackResources", ("StackName", name)).Descendants("member")
        .Single(resource => resource.Element("LogicalResourceId")?.Value == logicalId);

    public IEnumerable<string> ResourceIdsOf(string name) =>
        Ask("ListStackResources", ("StackName", name)).Descendants("LogicalResourceId").Select(id => id.Value);

    /// <summary>The status of a stack, with its reason where it has one.</summary>
    public string StatusOf(string name)
    {
        var stack = Describe(name);
        return Line(stack.Element("StackStatus")!.Value, stack.Element("StackStatusReason")?.Value);
    }

    /// <summary>What happened to a stack, oldest first: who, the status, the detailed status, the reason.</summary>
    public IReadOnlyList<string> EventsOf(string name) => [.. EventElementsOf(name).Select(LineOf)];

    /// <summary>The seconds since the start of the clock at which something happened.</summary>
    public IReadOnlyList<(double Seconds, string What)> TimedEventsOf(string name) =>
    [
        .. EventElementsOf(name).Select(happened => (
            (DateTimeOffset.Parse(happened.Element("Timestamp")!.Value) - new FakeTime().GetUtcNow()).TotalSeconds,
            LineOf(happened))),
    ];

    public double SecondsUntil(string name, string what) => TimedEventsOf(name).First(happened => happened.What == what).Seconds;

    public IReadOnlyList<XElement> EventElementsOf(string name) =>
        [.. Ask("DescribeStackEvents", ("StackName", name)).Element("StackEvents")!.Elements("member").Reverse()];

    /// <summary>Lets time pass until nothing is left to happen.</summary>
    public void Settle()
    {
        while (Time.AdvanceToNextTimer())
        {
        }
    }

    /// <summary>Saves the state, and goes on in another world that loads it.</summary>
    public void Interrupt()
    {
        var state = World.Save();
        World.Dispose();
        (World, _dispatcher) = Begin();
        World.Load(state);
    }

    /// <summary>Waits until nothing is in progress about a stack: functions run outside of the world.</summary>
    public async Task UntilSettledAsync(string name)
    {
        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        World.Scheduler.Elapsed += Look;
        Look();
        await settled.Task.WaitAsync(TimeSpan.FromMinutes(1));
        World.Scheduler.Elapsed -= Look;

        void Look()
        {
            if (!Describe(name).Element("StackStatus")!.Value.EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                settled.TrySetResult();
        }
    }

    /// <summary>Puts a report to the address that somebody was given for it.</summary>
    /// <returns>Whether somebody waits for it.</returns>
    public bool Report(string address, string report)
    {
        var (region, token) = CallbackStore.Parse(new Uri(address).AbsolutePath)!.Value;
        return World.Scheduler.Run(() => World.Region(region).Of<CallbackStore>().Receive(token, report));
    }

    public void Dispose() => World.Dispose();

    private (World World, Dispatcher Dispatcher) Begin()
    {
        var world = new World(_options, Functions, Task.FromResult(new Uri("http://127.0.0.1:4566/")));
        return (world, new Dispatcher(world, [new CloudFormationService(world, _types)]));
    }

    private static string LineOf(XElement happened) => Line(
        happened.Element("LogicalResourceId")!.Value,
        happened.Element("ResourceStatus")!.Value,
        happened.Element("DetailedStatus")?.Value,
        happened.Element("ResourceStatusReason")?.Value);

    private static string Line(params string?[] parts) => string.Join(" | ", parts.Where(part => part is not null));

    private static XElement WithoutNamespace(XElement element) => new(
        element.Name.LocalName,
        element.HasElements ? element.Elements().Select(WithoutNamespace) : element.Value);
}
