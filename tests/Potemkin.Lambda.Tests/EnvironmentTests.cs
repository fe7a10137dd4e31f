namespace Potemkin.Lambda.Tests;

/// <summary>Which process serves which invocation, and when it ends.</summary>
public sealed class EnvironmentTests : FunctionTests
{
    private const string Pid = "import os\ndef handler(event, context): return os.getpid()";

    private const string Wait = "import os, gate\ndef handler(event, context):\n    gate.wait(event)\n    return os.getpid()";

    private readonly Gate _gate = new();

    public EnvironmentTests() => Machine.Needs("python3.12");

    [SkippableFact]
    public async Task AProcessIsUsedAgain()
    {
        var function = Functions.Python(Pid);

        var first = await Host.InvokeAsync(function);
        var second = await Host.InvokeAsync(function);

        second.Text().Should().Be(first.Text());
        second.LogStreamName.Should().Be(first.LogStreamName);
        first.InitDuration.Should().NotBeNull();
        second.InitDuration.Should().BeNull();
        second.Messages().Should().HaveCount(3);
    }

    [SkippableFact]
    public async Task AnotherRevisionNeverUsesTheProcess()
    {
        var function = Functions.Python(Pid);

        var first = await Host.InvokeAsync(function);
        var second = await Host.InvokeAsync(function with { RevisionId = "another" });

        second.Text().Should().NotBe(first.Text());
    }

    [SkippableFact]
    public async Task AFunctionThatIsBusyHasAFurtherProcess()
    {
        var function = Waiting();
        var first = await BeginAsync(function, "a");
        var second = await BeginAsync(function, "b");

        _gate.Open("a");
        _gate.Open("b");

        (await second).Text().Should().NotBe((await first).Text());
    }

    [SkippableFact]
    public async Task AnIdleProcessEndsAfterItsTime()
    {
        var time = new FakeTime();
        Host = new FunctionHost(new FunctionHostOptions { TimeProvider = time, IdleTime = TimeSpan.FromSeconds(60) });
        var function = Functions.Python(Pid);
        var first = await Host.InvokeAsync(function);

        time.Advance(TimeSpan.FromSeconds(59));
        (await Host.InvokeAsync(function)).Text().Should().Be(first.Text(), "59 seconds are not over");
        time.Advance(TimeSpan.FromSeconds(59));
        (await Host.InvokeAsync(function)).Text().Should().Be(first.Text(), "an invocation begins them anew");
        time.Advance(TimeSpan.FromSeconds(60));

        await Processes.GoneAsync(first.Json().GetInt32());
        (await Host.InvokeAsync(function)).InitDuration.Should().NotBeNull();
    }

    [SkippableFact]
    public async Task TheProcessThatWasIdleForLongestGivesWayToAnotherFunction()
    {
        Host = new FunctionHost(new FunctionHostOptions { MaximumProcesses = 2 });
        var (a, b, c) = (Functions.Python(Pid), Functions.Python(Pid), Functions.Python(Pid));
        var first = await Host.InvokeAsync(a);
        var second = await Host.InvokeAsync(b);

        await Host.InvokeAsync(c);

        Processes.IsAlive(first.Json().GetInt32()).Should().BeFalse();
        (await Host.InvokeAsync(b)).Text().Should().Be(second.Text());
        (await Host.InvokeAsync(a)).InitDuration.Should().NotBeNull();
    }

    [SkippableFact]
    public async Task WhereAllAreBusyCallersAreServedInTheirOrder()
    {
        Host = new FunctionHost(new FunctionHostOptions { MaximumProcesses = 1 });
        var (a, b) = (Waiting(), Waiting());
        var first = await BeginAsync(a, "first");
        var second = InvokeAsync(b, "second");
        var third = InvokeAsync(a, "third");

        _gate.Open("first");
        (await _gate.ArriveAsync()).Should().Be("second");
        _gate.Open("second");
        (await _gate.ArriveAsync()).Should().Be("third");
        _gate.Open("third");

        (await second).FunctionError.Should().BeNull();
        (await third).Text().Should().NotBe((await first).Text(), "the other function needed its place");
    }

    [SkippableFact]
    public async Task AFunctionThatWasRetiredLosesItsIdleProcessesNowAndItsBusyOnesAfterwards()
    {
        var function = Waiting();
        var (busy, other) = (await BeginAsync(function, "busy"), await BeginAsync(function, "other"));
        _gate.Open("other");
        var idle = (await other).Json().GetInt32();

        await Host.RetireAsync(function.FunctionArn);

        Processes.IsAlive(idle).Should().BeFalse();
        _gate.Open("busy");
        Processes.IsAlive((await busy).Json().GetInt32()).Should().BeFalse();
    }

    [SkippableFact]
    public async Task ACallerThatGivesUpEndsItsProcess()
    {
        using var stop = new CancellationTokenSource();
        var function = Functions.Of("python3.12", "app.handler", _gate.Module, ("app.py", "import gate, os\ndef handler(event, context): gate.wait(str(os.getpid()))"));
        var invoking = Host.InvokeAsync(function, default, null, stop.Token);
        var pid = int.Parse(await _gate.ArriveAsync());

        await stop.CancelAsync();

        await invoking.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        Processes.IsAlive(pid).Should().BeFalse();
    }

    [SkippableFact]
    public async Task AHostThatIsDisposedOfFailsWhoWaitsAndTakesNoMore()
    {
        Host = new FunctionHost(new FunctionHostOptions { MaximumProcesses = 1 });
        var function = Waiting();
        var busy = await BeginAsync(function, "busy");
        var waiting = InvokeAsync(function, "waiting");

        await Host.DisposeAsync();

        await busy.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>();
        await waiting.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>();
        await Host.Awaiting(host => host.InvokeAsync(function)).Should().ThrowAsync<ObjectDisposedException>();
    }

    private FunctionConfiguration Waiting() => Functions.Of("python3.12", "app.handler", _gate.Module, ("app.py", Wait));

    private Task<InvocationResult> InvokeAsync(FunctionConfiguration function, string name) => Host.InvokeAsync(function, $"\"{name}\"");

    /// <summary>Invokes it, and returns when it is at the gate.</summary>
    private async Task<Task<InvocationResult>> BeginAsync(FunctionConfiguration function, string name)
    {
        var invoking = InvokeAsync(function, name);
        (await _gate.ArriveAsync()).Should().Be(name);
        return invoking;
    }
}
