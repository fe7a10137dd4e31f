namespace Potemkin.Lambda.Tests;

/// <summary>Which process serves which invocation, and when it ends.</summary>
public sealed class EnvironmentTests : FunctionTests
{
    private const string Pid = "import os\ndef handler(event, context): return os.getpid()";

    // Tells that it runs by a file, and ends when another is there.
    private const string Wait =
        """
        import os, time
        def handler(event, context):
            open(os.path.join(event['folder'], event['name'] + '.began'), 'w').close()
            while not os.path.exists(os.path.join(event['folder'], event['name'] + '.end')): time.sleep(0.005)
            return os.getpid()
        """;

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
        var function = Functions.Python(Wait);
        var first = BeginAsync(function, "a");
        await BeganAsync(function, "a");
        var second = BeginAsync(function, "b");
        await BeganAsync(function, "b");

        End(function, "a");
        End(function, "b");

        (await second).Text().Should().NotBe((await first).Text());
    }

    [SkippableFact]
    public async Task AnIdleProcessEndsAfterItsTime()
    {
        var time = new FakeTime();
        await Host.DisposeAsync();
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
        await Host.DisposeAsync();
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
        await Host.DisposeAsync();
        Host = new FunctionHost(new FunctionHostOptions { MaximumProcesses = 1 });
        var (a, b) = (Functions.Python(Wait), Functions.Python(Wait));
        var first = BeginAsync(a, "first");
        await BeganAsync(a, "first");
        var second = BeginAsync(b, "second");
        var third = BeginAsync(a, "third");

        End(a, "first");
        await first;
        await BeganAsync(b, "second");
        Began(a, "third").Should().BeFalse();
        End(b, "second");
        await second;
        End(a, "third");

        Processes.IsAlive((await first).Json().GetInt32()).Should().BeFalse("the other function needed its place");
        (await third).FunctionError.Should().BeNull();
    }

    [SkippableFact]
    public async Task AFunctionThatWasRetiredLosesItsIdleProcessesNowAndItsBusyOnesAfterwards()
    {
        var function = Functions.Python(Wait);
        var (busy, other) = (BeginAsync(function, "busy"), BeginAsync(function, "other"));
        await BeganAsync(function, "busy");
        await BeganAsync(function, "other");
        End(function, "other");
        var idle = (await other).Json().GetInt32();

        await Host.RetireAsync(function.FunctionArn);

        Processes.IsAlive(idle).Should().BeFalse();
        busy.IsCompleted.Should().BeFalse();
        End(function, "busy");
        Processes.IsAlive((await busy).Json().GetInt32()).Should().BeFalse();
    }

    [SkippableFact]
    public async Task ACallerThatGivesUpEndsItsProcess()
    {
        using var stop = new CancellationTokenSource();
        var function = Functions.Python("import os\ndef handler(event, context):\n    open('/dev/null')\n    open(event + '/pid.tmp', 'w').write(str(os.getpid()))\n    os.rename(event + '/pid.tmp', event + '/pid')\n    while True: pass");
        var invoking = Host.InvokeAsync(function, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(function.CodeDirectory), null, stop.Token);
        var pid = int.Parse(await Files.ReadAsync(Path.Combine(function.CodeDirectory, "pid")));

        await stop.CancelAsync();

        await invoking.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        Processes.IsAlive(pid).Should().BeFalse();
    }

    [SkippableFact]
    public async Task AHostThatIsDisposedOfFailsWhoWaitsAndTakesNoMore()
    {
        await Host.DisposeAsync();
        Host = new FunctionHost(new FunctionHostOptions { MaximumProcesses = 1 });
        var function = Functions.Python(Wait);
        var busy = BeginAsync(function, "busy");
        await BeganAsync(function, "busy");
        var waiting = BeginAsync(function, "waiting");

        await Host.DisposeAsync();

        await busy.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>();
        await waiting.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>();
        await Host.Awaiting(host => host.InvokeAsync(function)).Should().ThrowAsync<ObjectDisposedException>();
    }

    private Task<InvocationResult> BeginAsync(FunctionConfiguration function, string name) =>
        Host.InvokeAsync(function, $$"""{"folder":"{{function.CodeDirectory}}","name":"{{name}}"}""");

    private static bool Began(FunctionConfiguration function, string name) => File.Exists(Path.Combine(function.CodeDirectory, $"{name}.began"));

    private static Task BeganAsync(FunctionConfiguration function, string name) => Files.ReadAsync(Path.Combine(function.CodeDirectory, $"{name}.began"));

    private static void End(FunctionConfiguration function, string name) => File.WriteAllText(Path.Combine(function.CodeDirectory, $"{name}.end"), "");
}
