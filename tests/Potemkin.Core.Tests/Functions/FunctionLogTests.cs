using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Potemkin.Core.Functions;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Functions;

public class FunctionLogTests
{
    private static readonly FunctionName Function = new("judge", "us-east-1", "123456789012");

    private readonly Script _script = new();
    private readonly DateTimeOffset _since = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task TheInvocationsOfSandboxesSideBySideAreToldApart()
    {
        Logs(
            ("a", "START RequestId: 1 Version: $LATEST"), ("b", "START RequestId: 2 Version: $LATEST"), ("b", "Traceback of 2"), ("a", "of 1"),
            ("b", "END RequestId: 2"), ("a", "END RequestId: 1"));

        (await TellAsync()).Should().Equal("Log of its function: /aws/lambda/judge, request 2", "  Traceback of 2");
    }

    [Fact]
    public async Task WhatFailsBeforeTheFirstInvocationBelongsToThat()
    {
        Logs(("a", "INIT_START Runtime Version: python:3.13"), ("a", "[ERROR] Runtime.ImportModuleError: rule"), ("a", "START RequestId: 1 Version: $LATEST"));

        (await TellAsync()).Should().Equal("Log of its function: /aws/lambda/judge, request 1", "  [ERROR] Runtime.ImportModuleError: rule");
    }

    [Fact]
    public async Task WhereNothingFailedTheLastInvocationThatSaysAnythingIsTold()
    {
        Logs(("a", "START RequestId: 1 Version: $LATEST"), ("a", "bucket-1 it is"), ("a", "START RequestId: 2 Version: $LATEST"), ("a", "END RequestId: 2"));

        (await TellAsync()).Should().Equal("Log of its function: /aws/lambda/judge, request 1", "  bucket-1 it is");
    }

    [Fact]
    public async Task TheLastFortyLinesAreTold()
    {
        Logs([.. Enumerable.Range(1, 42).Select(line => ("a", $"line {line}")), ("a", $"[ERROR] {new string('x', 1000)}")]);

        var told = await TellAsync();

        told.Should().HaveCount(42);
        told[1].Should().Be("  … after 3 more lines");
        told[2].Should().Be("  line 4");
        told[^1].Should().HaveLength(2 + 1000 + 1).And.EndWith("x…");
    }

    [Fact]
    public async Task AllPagesAreReadEmptyOnesToo()
    {
        _script.On<FilterLogEventsRequest>(
            _ => new FilterLogEventsResponse { NextToken = "2" },
            request => request.NextToken == "2" ? Page([("a", "[ERROR] of page 2")]) : new InvalidOperationException());

        (await TellAsync()).Should().Equal("Log of its function: /aws/lambda/judge", "  [ERROR] of page 2");
    }

    [Fact]
    public async Task ALogWithoutAnEndIsReadNoFurtherThanTwentyPages()
    {
        _script.On<FilterLogEventsRequest>(_ => new FilterLogEventsResponse { NextToken = "more" });

        (await TellAsync()).Should().Equal("No log of its function: '/aws/lambda/judge' has nothing since 2026-01-01 00:00:00Z.");
        _script.CallsOf<FilterLogEventsRequest>().Should().Be(20);
    }

    [Fact]
    public async Task AMissingGroupIsSaid()
    {
        _script.On<FilterLogEventsRequest>(_ => new ResourceNotFoundException("The specified log group does not exist."));

        (await TellAsync()).Should().Equal("No log of its function: there is no log group '/aws/lambda/judge'.");
    }

    [Theory]
    [InlineData("AccessDeniedException", "You are not authorized")]
    [InlineData("ThrottlingException", "Rate exceeded")]
    public async Task ARefusalIsSaid(string code, string message)
    {
        _script.On<FilterLogEventsRequest>(_ => new AmazonCloudWatchLogsException(message) { ErrorCode = code });

        (await TellAsync()).Should().Equal($"No log of its function: CloudWatch Logs answers {code}: {message}.");
    }

    [Fact]
    public async Task ALostConnectionIsSaid()
    {
        _script.On<FilterLogEventsRequest>(_ => new HttpRequestException("Connection refused"));

        (await TellAsync()).Should().Equal("No log of its function: Connection refused.");
    }

    [Fact]
    public async Task AFunctionElsewhereIsNotLookedFor()
    {
        var told = await Log().TellAsync(Function with { AccountId = "210987654321" }, _since, CancellationToken.None);

        told.Should().Equal("No log of its function: the function is in account 210987654321, us-east-1.");
    }

    private Task<IReadOnlyList<string>> TellAsync() => Log().TellAsync(Function, _since, CancellationToken.None);

    private FunctionLog Log()
    {
        var config = new ScriptedConfig(_script);
        var clients = new AwsClients(new ScriptedCloudFormation(_script), config, config, new ScriptedSecurityToken(_script), ScriptedLogs.By(_script));
        return new FunctionLog(clients, "123456789012");
    }

    private void Logs(params (string Stream, string Message)[] events) => _script.On<FilterLogEventsRequest>(_ => Page(events));

    private static FilterLogEventsResponse Page((string Stream, string Message)[] events) =>
        new() { Events = [.. events.Select(written => new FilteredLogEvent { LogStreamName = written.Stream, Message = written.Message })] };
}
