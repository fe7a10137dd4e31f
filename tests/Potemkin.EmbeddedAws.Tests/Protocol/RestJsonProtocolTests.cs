using System.Text;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public sealed class RestJsonProtocolTests : IDisposable
{
    private readonly World _world = new(new EmbeddedAwsOptions { TimeProvider = new FakeTime() });
    private readonly Things _things = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task MembersStandInPathQueryHeadersAndBody()
    {
        var answer = await SendAsync("PUT", "/2015-03-31/things/a%2Fb%20c/label?Count=3&tag=x&tag=y", """{"Text":"t","IsOn":true}""", ("X-Amz-Kind", "true"));

        answer.Should().BeEquivalentTo(new { Status = 201, Body = """{"Name":"a/b c","Count":3,"Tags":["x","y"],"IsKind":true,"Text":"t","IsOn":true}""" });
    }

    [Fact]
    public async Task ASlashAtTheEndIsAsGoodAsNone() =>
        (await SendAsync("GET", "/2015-03-31/things/")).Body.Should().Be("""{"All":true}""");

    [Fact]
    public async Task BytesGoThroughAndTheAnswerSaysItsStatusAndHeaders()
    {
        var answer = await SendAsync("POST", "/2015-03-31/things/a/bytes", "\0any");

        answer.Status.Should().Be(202);
        Encoding.UTF8.GetString(answer.Payload!.Value.Span).Should().Be("\0any");
        answer.Headers.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("X-Amz-Said", "a"));
    }

    [Theory]
    [InlineData("GET", "/2015-03-31/things?Other=1", "", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'Other' of ListThings.")]
    [InlineData("PUT", "/2015-03-31/things/a/label", """{"Other":1}""", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'Other' of LabelThing.")]
    [InlineData("DELETE", "/2015-03-31/things/a", "", 501, "UnsupportedOperation", "The embedded AWS does not support the operation DeleteThing of 'things'.")]
    [InlineData("DELETE", "/2015-03-31/nothing", "", 404, "UnknownOperationException", "No operation has the address DELETE /2015-03-31/nothing.")]
    [InlineData("PUT", "/2015-03-31/things/a/label?Count=many", "", 400, "SerializationException", "The value of 'Count' is not of the type that the operation reads.")]
    public async Task WhatItCannotDoIsRefusedByName(string method, string target, string body, int status, string code, string message)
    {
        var answer = await SendAsync(method, target, body);

        answer.Should().BeEquivalentTo(new WireAnswer(status, "application/json", $$"""{"Type":"User","Message":"{{message}}"}""", code));
    }

    [Fact]
    public async Task AnOperationThatTakesTimeLeavesTheWorldToOthers()
    {
        var waiting = SendAsync("POST", "/2015-03-31/things/a/wait");

        waiting.IsCompleted.Should().BeFalse();
        (await SendAsync("GET", "/2015-03-31/things")).Status.Should().Be(200);
        _things.Signal.SetResult();
        (await waiting).Status.Should().Be(200);
    }

    [Fact]
    public async Task NobodyIsAnsweredWhoNoLongerWaits()
    {
        using var cancellation = new CancellationTokenSource();
        var waiting = SendAsync("POST", "/2015-03-31/things/a/wait", cancellation.Token);

        await cancellation.CancelAsync();

        (await waiting).Should().Be(WireAnswer.None);
    }

    private Task<WireAnswer> SendAsync(string method, string target, string body = "", params (string Name, string Value)[] headers) =>
        SendAsync(method, target, body, CancellationToken.None, headers);

    private Task<WireAnswer> SendAsync(string method, string target, CancellationToken cancellationToken) =>
        SendAsync(method, target, "", cancellationToken);

    private Task<WireAnswer> SendAsync(string method, string target, string body, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
    {
        var all = headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        all["Authorization"] = "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/things/aws4_request, SignedHeaders=host, Signature=0";
        return new Dispatcher(_world, [_things]).DispatchAsync(
            RequestHead.Of(method, target, all), Encoding.UTF8.GetBytes(body), "id", new RequestTrail(), cancellationToken);
    }

    private sealed class Things : IAwsService
    {
        private static readonly RouteTable Routes = new(
        [
            new Route("ListThings", "GET", "/2015-03-31/things"),
            new Route("LabelThing", "PUT", "/2015-03-31/things/{Name}/label", 201),
            new Route("DeleteThing", "DELETE", "/2015-03-31/things/{Name}", 204),
            new Route("PutBytes", "POST", "/2015-03-31/things/{Name}/bytes"),
            new Route("Wait", "POST", "/2015-03-31/things/{Name}/wait"),
        ]);

        public Things()
        {
            Operations = new OperationTable(Routes)
                .Add<Empty, Listing>("ListThings", (_, _) => new Listing(true))
                .Add<Label, LabelAnswer>("LabelThing", (label, _) => new LabelAnswer(label.Name, label.Count, label.Tags, label.IsKind, label.Text, label.IsOn))
                .Add<Bytes, BytesAnswer>("PutBytes", (bytes, _) => new BytesAnswer { Status = 202, Said = bytes.Name, Payload = bytes.Payload })
                .AddAsync<Waiting, Empty>("Wait", async (_, _, cancellationToken) =>
                {
                    await Signal.Task.WaitAsync(cancellationToken);
                    return new Empty();
                });
        }

        public TaskCompletionSource Signal { get; } = new();

        public string SigningName => "things";

        public string ApiVersion => "2015-03-31";

        public OperationTable Operations { get; }

        public IWireProtocol Protocol { get; } = new RestJsonProtocol();
    }

    private sealed record Listing(bool All);

    private sealed record Waiting(string? Name);

    private sealed record Label(
        string? Name,
        [property: Query] int? Count,
        [property: Query("tag")] IReadOnlyList<string>? Tags,
        [property: Header("X-Amz-Kind")] bool? IsKind,
        string? Text,
        bool? IsOn);

    private sealed record LabelAnswer(string? Name, int? Count, IReadOnlyList<string>? Tags, bool? IsKind, string? Text, bool? IsOn);

    private sealed record Bytes(string? Name)
    {
        [Payload]
        public ReadOnlyMemory<byte> Payload { get; init; }
    }

    private sealed record BytesAnswer
    {
        [Status]
        public int Status { get; init; }

        [Header("X-Amz-Said")]
        public string? Said { get; init; }

        [Payload]
        public ReadOnlyMemory<byte> Payload { get; init; }
    }
}
