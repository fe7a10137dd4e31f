using System.Formats.Cbor;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public sealed class CborProtocolTests : IDisposable
{
    private readonly TestRegion _region = new();
    private readonly Dispatcher _dispatcher;

    public CborProtocolTests() => _dispatcher = new Dispatcher(_region.World, AwsServices.For(_region.World));

    public void Dispose() => _region.World.Dispose();

    [Fact]
    public async Task MembersGoBothWaysInTheirTypes()
    {
        _region.Create("AWS::CloudWatch::Alarm", """{"AlarmName":"cpu","ComparisonOperator":"GreaterThanThreshold","EvaluationPeriods":2,"Threshold":70}""");

        var answer = await SendAsync("DescribeAlarms", writer =>
        {
            writer.WriteStartMap(null);
            writer.WriteTextString("AlarmNames");
            writer.WriteStartArray(1);
            writer.WriteTextString("cpu");
            writer.WriteEndArray();
            writer.WriteTextString("NextToken");
            writer.WriteNull();
            writer.WriteTextString("MaxRecords");
            writer.WriteInt32(1);
            writer.WriteEndMap();
        });

        answer.Status.Should().Be(200);
        answer.Headers.Should().Contain(KeyValuePair.Create("smithy-protocol", "rpc-v2-cbor"));
        var alarm = Map(Read(answer), "MetricAlarms").Should().BeAssignableTo<List<object?>>().Which.Single();
        Map(alarm, "AlarmName").Should().Be("cpu");
        Map(alarm, "Threshold").Should().BeOfType<double>().Which.Should().Be(70);
        Map(alarm, "EvaluationPeriods").Should().BeOfType<long>().Which.Should().Be(2);
        Map(alarm, "ActionsEnabled").Should().Be(true);
        Map(alarm, "StateUpdatedTimestamp").Should().Be((CborTag.UnixTimeSeconds, _region.World.Now.ToUnixTimeMilliseconds() / 1000d));
        alarm.Should().BeOfType<Dictionary<string, object?>>().Which.Should().NotContainKey("Unit");
    }

    [Fact]
    public async Task AnErrorSaysItsTypeInTheBody()
    {
        var answer = await SendAsync("ListDashboards", writer => Empty(writer));

        answer.Should().BeEquivalentTo(new { Status = 501, ContentType = "application/cbor", ErrorType = "UnsupportedOperation" });
        Map(Read(answer), "__type").Should().Be("UnsupportedOperation");
        Map(Read(answer), "message").Should().Be("The embedded AWS does not support the operation ListDashboards of 'monitoring'.");
    }

    [Fact]
    public async Task AnEmptyBodyHasNoMembers() => (await SendAsync("DescribeAlarms", _ => { })).Status.Should().Be(200);

    [Fact]
    public async Task AMemberThatIsNotReadIsRefusedByName()
    {
        var answer = await SendAsync("DescribeAlarms", writer => Member(writer, "Clouds", () => writer.WriteInt32(1)));

        Map(Read(answer), "message").Should().Be("The embedded AWS does not support the parameter 'Clouds' of DescribeAlarms.");
    }

    [Fact]
    public async Task WhatIsNoCborMapIsRefused()
    {
        Map(Read(await SendAsync("DescribeAlarms", writer => writer.WriteTextString("cpu"))), "__type").Should().Be("SerializationException");
        Map(Read(await SendAsync("DescribeAlarms", new byte[] { 0xa1, 0x61 })), "__type").Should().Be("SerializationException");
        Map(Read(await SendAsync("DescribeAlarms", [.. Enumerable.Repeat((byte)0x81, 100_000)])), "message").Should().Be("The body nests deeper than 64.");
    }

    [Fact]
    public async Task AnotherAddressIsOfNoOperation() =>
        (await _dispatcher.DispatchAsync(Head("/other"), Array.Empty<byte>(), "id", new RequestTrail(), CancellationToken.None)).Status.Should().Be(404);

    private Task<WireAnswer> SendAsync(string operation, Action<CborWriter> write)
    {
        var writer = new CborWriter();
        write(writer);
        return SendAsync(operation, writer.BytesWritten == 0 ? [] : writer.Encode());
    }

    private Task<WireAnswer> SendAsync(string operation, byte[] body) => _dispatcher.DispatchAsync(
        Head($"/service/GraniteServiceVersion20100801/operation/{operation}"), body, "id", new RequestTrail(), CancellationToken.None);

    private static RequestHead Head(string path) => new("AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/monitoring/aws4_request, SignedHeaders=host, Signature=0")
    {
        Path = path,
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Smithy-Protocol"] = "rpc-v2-cbor" },
    };

    private static void Empty(CborWriter writer)
    {
        writer.WriteStartMap(0);
        writer.WriteEndMap();
    }

    private static void Member(CborWriter writer, string name, Action value)
    {
        writer.WriteStartMap(1);
        writer.WriteTextString(name);
        value();
        writer.WriteEndMap();
    }

    private static object? Map(object? map, string member) => map.Should().BeOfType<Dictionary<string, object?>>().Which[member];

    private static object? Read(WireAnswer answer) => Value(new CborReader(answer.Payload!.Value));

    private static object? Value(CborReader reader)
    {
        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                var members = new Dictionary<string, object?>();
                for (var count = reader.ReadStartMap(); count > 0; count--)
                    members[reader.ReadTextString()] = Value(reader);
                reader.ReadEndMap();
                return members;
            case CborReaderState.StartArray:
                var items = new List<object?>();
                for (var count = reader.ReadStartArray(); count > 0; count--)
                    items.Add(Value(reader));
                reader.ReadEndArray();
                return items;
            case CborReaderState.Tag:
                return (reader.ReadTag(), (double)Value(reader)!);
            case CborReaderState.TextString:
                return reader.ReadTextString();
            case CborReaderState.Boolean:
                return reader.ReadBoolean();
            case CborReaderState.UnsignedInteger:
                return reader.ReadInt64();
            default:
                return reader.ReadDouble();
        }
    }
}
