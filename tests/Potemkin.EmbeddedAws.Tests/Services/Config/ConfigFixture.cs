using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>An AWS that has AWS Config and nothing else, spoken to as over the wire; buckets are made by hand.</summary>
internal sealed class ConfigFixture : IDisposable
{
    private static readonly AccountRegion Home = new("123456789012", "eu-west-1");

    private readonly EmbeddedAwsOptions _options;
    private Dispatcher _dispatcher;

    public ConfigFixture(Latency? latency = null, Faults? faults = null)
    {
        _options = new EmbeddedAwsOptions { TimeProvider = Time, Latency = latency ?? Latency.None, Faults = faults ?? Faults.None };
        (World, _dispatcher) = Begin();
    }

    public FakeTime Time { get; } = new();

    public ScriptedFunctions Functions { get; } = new();

    public World World { get; private set; }

    public RegionState Region => World.Region(Home);

    /// <summary>Saves the state, and goes on in another world that loads it.</summary>
    public void Interrupt()
    {
        var state = World.Save();
        World.Dispose();
        Load(state);
    }

    /// <summary>Goes on in another world that loads the state.</summary>
    public void Load(byte[] state)
    {
        (World, _dispatcher) = Begin();
        World.Load(state);
    }

    public void Dispose() => World.Dispose();

    public Resource CreateBucket(string name, string? encryption = null, params (string Key, string Value)[] tags) =>
        CreateBucket(Home, name, encryption, tags);

    /// <summary>Creates a bucket in any account and region.</summary>
    public Resource CreateBucket(AccountRegion place, string name, string? encryption = null, params (string Key, string Value)[] tags)
    {
        var bucket = new Resource
        {
            Type = "AWS::S3::Bucket",
            PhysicalId = name,
            ResourceId = name,
            Name = name,
            Arn = $"arn:aws:s3:::{name}",
            Region = World.Region(place),
            CreatedAt = World.Now,
            Properties = new JsonObject { ["Encryption"] = encryption },
            Tags = tags.ToDictionary(tag => tag.Key, tag => tag.Value),
        };
        Do(() => bucket.Region.Resources.Add(bucket));
        return bucket;
    }

    /// <summary>Adds a resource of any type.</summary>
    public Resource Add(string resourceType, string physicalId, JsonObject? properties = null)
    {
        var resource = new Resource
        {
            Type = resourceType,
            PhysicalId = physicalId,
            ResourceId = physicalId,
            Name = physicalId,
            Arn = physicalId,
            Region = Region,
            CreatedAt = World.Now,
            Properties = properties ?? [],
        };
        Do(() => Region.Resources.Add(resource));
        return resource;
    }

    public void PutPolicy(Resource bucket, string text) => Do(() => Region.Resources.Add(new Resource
    {
        Type = "AWS::S3::BucketPolicy",
        PhysicalId = bucket.PhysicalId,
        ResourceId = bucket.PhysicalId,
        Arn = "",
        Region = Region,
        CreatedAt = World.Now,
        Properties = new JsonObject { ["Text"] = text },
    }));

    public void Encrypt(Resource bucket, string? encryption) => Do(() =>
    {
        bucket.Properties["Encryption"] = encryption;
        Region.Resources.Touch(bucket);
    });

    public void Delete(Resource resource) => Do(() => Region.Resources.Remove(resource));

    /// <summary>Calls an operation, and demands that it is answered without an error.</summary>
    public JsonNode Call(string operation, string request = "{}") => Call(Home, operation, request);

    /// <summary>Calls an operation in any account and region, and demands that it is answered without an error.</summary>
    public JsonNode Call(AccountRegion place, string operation, string request = "{}")
    {
        var answer = Send(place, operation, request);
        answer.Status.Should().Be(200, answer.Body);
        return JsonNode.Parse(answer.Body)!;
    }

    /// <summary>Calls an operation that is to fail.</summary>
    /// <returns>The error's code and message.</returns>
    public (string Code, string Message) Fail(string operation, string request = "{}")
    {
        var answer = Send(Home, operation, request);
        answer.Status.Should().NotBe(200, answer.Body);
        return (answer.ErrorType!, JsonNode.Parse(answer.Body)!["message"]!.GetValue<string>());
    }

    public void PutRule(string name, string identifier, string others = "") => Call(
        "PutConfigRule", $$$"""{"ConfigRule":{"ConfigRuleName":"{{{name}}}","Source":{"Owner":"AWS","SourceIdentifier":"{{{identifier}}}"}{{{others}}}}}""");

    /// <summary>Puts a function that AWS Config may invoke.</summary>
    /// <returns>Its ARN.</returns>
    public string PutFunction(string name = "judge", FunctionPermission? permission = null)
    {
        var function = new Function
        {
            Name = name,
            Arn = $"arn:aws:lambda:eu-west-1:123456789012:function:{name}",
            RoleArn = "arn:aws:iam::123456789012:role/judge",
            Runtime = "python3.12",
            Handler = "index.handler",
            Code = FunctionCode.OfZip([]),
            LogGroupName = $"/aws/lambda/{name}",
            RevisionId = "1",
            LastModified = World.Now,
        };
        Do(() =>
        {
            Region.Of<FunctionStore>().Put(function);
            Region.Of<FunctionStore>().Grant(function, permission ?? new FunctionPermission("config", "lambda:InvokeFunction", "config.amazonaws.com"));
        });
        return function.Arn;
    }

    /// <summary>Puts a rule that is judged by a function.</summary>
    public void PutFunctionRule(string name, string functionArn, string details = """{"MessageType":"ConfigurationItemChangeNotification"}""", string others = "") => Call(
        "PutConfigRule",
        $$$"""
        {"ConfigRule":{"ConfigRuleName":"{{{name}}}","Source":{"Owner":"CUSTOM_LAMBDA","SourceIdentifier":"{{{functionArn}}}","SourceDetails":[{{{details}}}]}{{{others}}}}}
        """);

    /// <summary>Does something, and waits until as many functions have been invoked because of that, and all evaluations have ended.</summary>
    public async Task<T> UntilEndedAsync<T>(Func<T> change, int invocations = 1)
    {
        var expected = Functions.Events.Count + invocations;
        using var elapsed = new SemaphoreSlim(0);
        void Note() => elapsed.Release();
        World.Scheduler.Elapsed += Note;
        var result = change();
        while (Functions.Events.Count < expected || World.Scheduler.Run(() => Region.Of<EvaluationsUnderWay>().Save()) is not null)
            (await elapsed.WaitAsync(TimeSpan.FromSeconds(30))).Should().BeTrue("the functions are invoked, and end");
        World.Scheduler.Elapsed -= Note;
        return result;
    }

    /// <inheritdoc cref="UntilEndedAsync{T}"/>
    public Task UntilEndedAsync(Action change, int invocations = 1) => UntilEndedAsync(
        () =>
        {
            change();
            return true;
        },
        invocations);

    /// <summary>The results of a rule, as resource and compliance type.</summary>
    public IEnumerable<string> Verdicts(string rule, string types = "[]") =>
        Results(rule, types).Select(result => $"{Qualifier(result)["ResourceId"]} {result["ComplianceType"]}");

    public IReadOnlyList<JsonNode> Results(string rule, string types = "[]") =>
        [.. Call("GetComplianceDetailsByConfigRule", $$"""{"ConfigRuleName":"{{rule}}","ComplianceTypes":{{types}}}""")["EvaluationResults"]!.AsArray().Select(x => x!)];

    public IReadOnlyList<JsonNode> Items(string bucket, string others = "") =>
        [.. Call("GetResourceConfigHistory", $$"""{"resourceType":"AWS::S3::Bucket","resourceId":"{{bucket}}"{{others}}}""")["configurationItems"]!.AsArray().Select(x => x!)];

    /// <summary>A time in an answer.</summary>
    public static DateTimeOffset At(JsonNode? epochSeconds) => DateTimeOffset.UnixEpoch.AddMilliseconds((double)(epochSeconds!.GetValue<decimal>() * 1000));

    public static DateTimeOffset OrderingTimestamp(JsonNode result) => At(result["EvaluationResultIdentifier"]!["OrderingTimestamp"]);

    private static JsonNode Qualifier(JsonNode result) => result["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!;

    private WireAnswer Send(AccountRegion place, string operation, string request)
    {
        var authorization =
            $"AWS4-HMAC-SHA256 Credential={place.AccountId}/20260101/{place.Region}/config/aws4_request, SignedHeaders=host, Signature=0";
        return _dispatcher.Dispatch(new RequestHead(authorization, $"StarlingDoveService.{operation}"), request, "request", new RequestTrail());
    }

    private (World World, Dispatcher Dispatcher) Begin()
    {
        var world = new World(_options, Functions);
        return (world, new Dispatcher(world, [new ConfigService(world, [new RecordedBucket(), new RecordedBucketPolicy()])]));
    }

    private void Do(Action change) => World.Scheduler.Run(() =>
    {
        change();
        return true;
    });

    private sealed class RecordedBucket : IRecordedConfiguration
    {
        public string ResourceType => "AWS::S3::Bucket";

        public Resource RecordedAs(Resource changed) => changed;

        public RecordedContent Describe(Resource resource)
        {
            var supplementary = new Dictionary<string, JsonNode?>();
            if (resource.Properties["Encryption"]?.GetValue<string>() is { } algorithm)
            {
                supplementary["ServerSideEncryptionConfiguration"] = JsonNode.Parse(
                    $$$"""{"rules":[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"{{{algorithm}}}","kmsMasterKeyID":null},"bucketKeyEnabled":false}]}""");
            }

            if (resource.Region.Resources.Find("AWS::S3::BucketPolicy", resource.PhysicalId) is { } policy)
                supplementary["BucketPolicy"] = new JsonObject { ["policyText"] = policy.Properties["Text"]!.GetValue<string>() };
            return new RecordedContent
            {
                Configuration = new JsonObject { ["name"] = resource.PhysicalId },
                SupplementaryConfiguration = supplementary,
                AvailabilityZone = "Regional",
            };
        }
    }

    private sealed class RecordedBucketPolicy : IRecordedConfiguration
    {
        public string ResourceType => "AWS::S3::BucketPolicy";

        public Resource? RecordedAs(Resource changed) => changed.Region.Resources.Find("AWS::S3::Bucket", changed.PhysicalId);

        public RecordedContent Describe(Resource resource) => throw new NotSupportedException();
    }
}
