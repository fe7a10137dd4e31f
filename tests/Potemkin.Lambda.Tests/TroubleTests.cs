namespace Potemkin.Lambda.Tests;

/// <summary>What goes wrong in a function, and what Lambda says of it.</summary>
public sealed class TroubleTests : FunctionTests
{
    public TroubleTests() => Machine.Needs("python3.12");

    [SkippableFact]
    public async Task AnEndlessLoopIsTimedOut()
    {
        var time = new FakeTime();
        Host = new FunctionHost(new FunctionHostOptions { TimeProvider = time });
        using var gate = new Gate();
        var code = "import gate\nprint('loaded')\ndef handler(event, context):\n    gate.wait('here')\n    while True: pass";
        var function = Functions.Of("python3.12", "app.handler", gate.Module, ("app.py", code)) with { Timeout = TimeSpan.FromSeconds(1) };
        var invoking = Host.InvokeAsync(function);
        gate.Open(await gate.ArriveAsync());

        time.Advance(TimeSpan.FromSeconds(1));
        var result = await invoking;

        result.FunctionError.Should().Be("Unhandled");
        result.Text().Should().Be(
            $$"""{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: {{result.RequestId}} Error: Task timed out after 1.00 seconds"}""");
        result.Messages().Should().Contain("loaded").And.Contain(line => line.EndsWith("Task timed out after 1.00 seconds"));
        result.Log[^1].Message.Should().EndWith("\tStatus: timeout");
    }

    [SkippableTheory]
    [InlineData("import os; os._exit(3)", "exit status 3")]
    [InlineData("import sys; sys.exit(1)", "exit status 1")]
    [InlineData("import os; os.kill(os.getpid(), 9)", "signal: killed")]
    [InlineData("import os; os.abort()", "signal: aborted")]
    public async Task AProcessThatDiesInTheMiddleIsAnExitError(string code, string how)
    {
        var function = Functions.Python($"def handler(event, context):\n    print('last words', end='')\n    {code}");

        var result = await Host.InvokeAsync(function);

        result.Text().Should().Be(
            $$"""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: {{result.RequestId}} Error: Runtime exited with error: {{how}}"}""");
        result.Messages().Should().Contain("last words");
        result.Log[^1].Message.Should().EndWith("\tStatus: error\tError Type: Runtime.ExitError");
    }

    [SkippableFact]
    public async Task AProcessThatDiesWhenLoadedIsAnExitErrorAndTheNextInvocationHasAnother()
    {
        var function = Functions.Python("import os\nos._exit(2)");

        var first = await Host.InvokeAsync(function);
        var second = await Host.InvokeAsync(function);

        first.ErrorType.Should().Be("Runtime.ExitError");
        second.ErrorType.Should().Be("Runtime.ExitError");
        second.LogStreamName.Should().NotBe(first.LogStreamName);
    }

    [SkippableFact]
    public async Task AnAnswerOfAHundredMegabytesIsTooLargeAndTheProcessGoesOn()
    {
        var function = Functions.Python("import os\ndef handler(event, context): return 'x' * event['size'] if event else os.getpid()") with { MemorySize = 1024 };
        var before = await Host.InvokeAsync(function);

        var result = await Host.InvokeAsync(function, """{"size":100000000}""");
        var largest = await Host.InvokeAsync(function, """{"size":6291554}""");

        result.FunctionError.Should().Be("Unhandled");
        result.Text().Should().Be(
            """{"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes)."}""");
        largest.Payload.Length.Should().Be(6291556);
        (await Host.InvokeAsync(function)).Text().Should().Be(before.Text());
    }

    [SkippableFact]
    public async Task AFloodOfOutputIsCutAndSaidToBe()
    {
        var function = Functions.Python("def handler(event, context):\n    for _ in range(200): print('x' * 100000)\n    return 1");

        var result = await Host.InvokeAsync(function);

        result.Text().Should().Be("1");
        result.Log.Sum(line => line.Message.Length).Should().BeLessThan(1024 * 1024 + 1000);
        result.Log[^3].Message.Should().MatchRegex("^19\\d more lines were cut: the log of one invocation is kept up to 1048576 bytes.$");
        (await Host.InvokeAsync(function with { Handler = "app.handler" })).Log.Should().HaveCountLessThan(20);
    }

    [SkippableFact]
    public async Task AFunctionThatHoldsMoreMemoryThanItsSizeIsKilled()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells what memory a process holds.");
        var function = Functions.Python("import time\ndef handler(event, context):\n    held = bytearray(b'x' * 200_000_000)\n    time.sleep(20)");

        var result = await Host.InvokeAsync(function);

        result.ErrorMessage.Should().EndWith("Runtime exited with error: signal: killed");
        result.MaxMemoryUsed.Should().BeNull("the process was gone");
    }

    [Fact]
    public async Task APayloadOfMoreThanSixMegabytesIsRefused()
    {
        var function = Functions.Python("");

        var invoking = () => Host.InvokeAsync(function, new byte[6291457]);

        (await invoking.Should().ThrowAsync<RequestTooLargeException>())
            .WithMessage("6291457 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)");
    }
}
