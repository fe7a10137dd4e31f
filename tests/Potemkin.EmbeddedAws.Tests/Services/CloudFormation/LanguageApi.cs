using System.Text.Json.Nodes;
using System.Xml.Linq;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>An AWS of all services and types in one account and region, on a clock of its own.</summary>
internal sealed class LanguageApi : IDisposable
{
    private Dispatcher _dispatcher;

    public LanguageApi() => (World, _dispatcher) = Begin();

    public FakeTime Time { get; } = new();

    public World World { get; private set; }

    public RegionState Region => World.Region(new AccountRegion("123456789012", "us-east-1"));

    /// <summary>The answer of CloudFormation without its namespace, or the error as its code, a colon and its message.</summary>
    public (XElement? Result, string? Error) Send(string operation, params (string Name, string Value)[] members)
    {
        var body = string.Join('&', new[] { ("Action", operation), ("Version", "2010-05-15") }.Concat(members)
            .Select(member => $"{member.Item1}={Uri.EscapeDataString(member.Item2)}"));
        var answer = _dispatcher.Dispatch(Head("cloudformation", null), body, "id", new RequestTrail());
        var xml = XElement.Parse(answer.Body.Replace(" xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"", "", StringComparison.Ordinal));
        return answer.Status == 200
            ? (xml.Element($"{operation}Result"), null)
            : (null, $"{xml.Element("Error")!.Element("Code")!.Value}: {xml.Element("Error")!.Element("Message")!.Value}");
    }

    /// <summary>Creates a stack, or gives the error with which that is refused.</summary>
    public string? Create(string template, params (string Name, string Value)[] members) => Change("CreateStack", template, members);

    public string? Update(string template, params (string Name, string Value)[] members) => Change("UpdateStack", template, members);

    public XElement Describe() => Send("DescribeStacks", ("StackName", "s")).Result!.Descendants("member").First();

    /// <summary>What happened to the stack, oldest first: who, the status, the reason.</summary>
    public IReadOnlyList<string> Events() =>
    [
        .. Send("DescribeStackEvents", ("StackName", "s")).Result!.Element("StackEvents")!.Elements("member").Reverse().Select(happened => string.Join(
            " | ",
            new[] { "LogicalResourceId", "ResourceStatus", "ResourceStatusReason" }.Select(part => happened.Element(part)?.Value).OfType<string>())),
    ];

    public string AllOfEvents() => Send("DescribeStackEvents", ("StackName", "s")).Result!.ToString();

    public string Json(string service, string operation, string members)
    {
        var answer = _dispatcher.Dispatch(Head(service, $"Any.{operation}"), members, "id", new RequestTrail());
        return answer.Status == 200 ? answer.Body : $"{answer.Status} {JsonNode.Parse(answer.Body)!["__type"]}: {JsonNode.Parse(answer.Body)!["message"]}";
    }

    public void Store(string name, string value, string type = "String") =>
        Json("ssm", "PutParameter", $$"""{"Name":"{{name}}","Value":"{{value}}","Type":"{{type}}","Overwrite":true}""").Should().Contain("Version");

    /// <summary>The value of a parameter that a stack made.</summary>
    public string Stored(string name) => JsonNode.Parse(Json("ssm", "GetParameter", $$"""{"Name":"{{name}}"}"""))!["Parameter"]!["Value"]!.ToString();

    /// <summary>Saves the state, and goes on in another world that loads it.</summary>
    public void Interrupt()
    {
        var state = World.Save();
        World.Dispose();
        (World, _dispatcher) = Begin();
        World.Load(state);
    }

    public void Settle()
    {
        while (Time.AdvanceToNextTimer())
        {
        }
    }

    public void Dispose() => World.Dispose();

    private string? Change(string operation, string template, (string Name, string Value)[] members)
    {
        var error = Send(operation, [("StackName", "s"), ("TemplateBody", template), .. members]).Error;
        Settle();
        return error;
    }

    private (World World, Dispatcher Dispatcher) Begin()
    {
        var world = new World(new EmbeddedAwsOptions { TimeProvider = Time }, new ScriptedFunctions());
        return (world, new Dispatcher(world, AwsServices.For(world)));
    }

    private static RequestHead Head(string service, string? target) => new(
        $"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0", target);
}
