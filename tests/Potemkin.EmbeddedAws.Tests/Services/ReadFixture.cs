using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services;

/// <summary>An AWS whose resources are made directly, and that is asked over its protocols.</summary>
internal sealed partial class ReadFixture : IDisposable
{
    private readonly Dispatcher _dispatcher;

    public ReadFixture() => _dispatcher = new Dispatcher(Region.World, AwsServices.For(Region.World));

    public TestRegion Region { get; } = new();

    public void Dispose() => Region.World.Dispose();

    /// <summary>What is in the answer, as XML without its namespace and the request's id.</summary>
    /// <param name="service">The signing name.</param>
    /// <param name="version">The version of the API.</param>
    /// <param name="form">The operation and its parameters.</param>
    public string Query(string service, string version, string form)
    {
        var answer = Send(service, null, $"Version={version}&Action={form}");
        answer.Status.Should().Be(200, answer.Body);
        return Inner(answer.Body);
    }

    public (int Status, string Body) Refused(string service, string version, string form)
    {
        var answer = Send(service, null, $"Version={version}&Action={form}");
        return (answer.Status, Inner(answer.Body));
    }

    /// <summary>The answer of a service that speaks JSON; an error as code and message.</summary>
    public string Json(string service, string operation, string members = "{}")
    {
        var answer = Send(service, $"Any.{operation}", members);
        return answer.Status == 200 ? answer.Body : $"{answer.Status} {JsonNode.Parse(answer.Body)!["__type"]}: {JsonNode.Parse(answer.Body)!["message"]}";
    }

    /// <summary>The answer of a service that speaks REST with JSON to a GET; an error as its status, code and body.</summary>
    /// <param name="service">The signing name.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The parameters behind it.</param>
    public string Get(string service, string path, params (string Name, string Value)[] query)
    {
        var head = HeadOf(service, null) with { Method = "GET", Path = path, Query = [.. query.Select(each => KeyValuePair.Create(each.Name, each.Value))] };
        var answer = _dispatcher.Dispatch(head, "", "id", new RequestTrail());
        return answer.Status == 200 ? answer.Body : $"{answer.Status} {answer.ErrorType}: {JsonNode.Parse(answer.Body)!["Message"]}";
    }

    private WireAnswer Send(string service, string? target, string body) => _dispatcher.Dispatch(
        HeadOf(service, target), body, "id", new RequestTrail());

    private static RequestHead HeadOf(string service, string? target) =>
        new($"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0", target);

    private static string Inner(string xml)
    {
        var root = XElement.Parse(Namespaces().Replace(xml, ""));
        var parts = root.Elements().Where(part => part.Name.LocalName is not ("ResponseMetadata" or "requestId" or "RequestId" or "RequestID"));
        return string.Concat((parts.ToList() is [{ HasElements: true } result] && result.Name.LocalName.EndsWith("Result", StringComparison.Ordinal)
            ? result.Nodes() : parts).Select(part => part.ToString(SaveOptions.DisableFormatting)));
    }

    [GeneratedRegex(" xmlns=\"[^\"]*\"")]
    private static partial Regex Namespaces();
}
