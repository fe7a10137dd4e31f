using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Tests;

/// <summary>Which runtimes are run here, and what is said where one is not.</summary>
public sealed class FunctionRuntimesTests : FunctionTests
{
    private const string RunHere =
        "\n  Run here: python3.x, nodejs16.x and later, dotnet6 and later, and provided runtimes with an executable 'bootstrap'.";

    [Theory]
    [InlineData("python3.14", true)]
    [InlineData("python2.7", false)]
    [InlineData("nodejs16.x", true)]
    [InlineData("nodejs14.x", false)]
    [InlineData("nodejs8.10", false)]
    [InlineData("dotnet8", true)]
    [InlineData("dotnetcore3.1", false)]
    [InlineData("provided.al2023", true)]
    [InlineData("java21", false)]
    [InlineData("ruby3.3", false)]
    [InlineData("go1.x", false)]
    public void TheRuntimesOfLambdaAreKnownAndSomeAreRunHere(string runtime, bool isSupported)
    {
        FunctionRuntimes.IsKnown(runtime).Should().BeTrue();
        FunctionRuntimes.IsSupported(runtime).Should().Be(isSupported);
    }

    [Fact]
    public void ARuntimeThatIsNotRunHereIsRefusedByName()
    {
        var requiring = () => FunctionRuntimes.Require("java21");

        requiring.Should().Throw<RuntimeUnavailableException>().WithMessage($"Functions of the runtime 'java21' are not run here.{RunHere}");
    }

    [Fact]
    public void ARuntimeThatLambdaDoesNotHaveIsRefusedByName()
    {
        var requiring = () => FunctionRuntimes.Require("python4.0");

        requiring.Should().Throw<RuntimeUnavailableException>().WithMessage($"Lambda has no runtime 'python4.0'.{RunHere}");
        FunctionRuntimes.IsKnown("python4.0").Should().BeFalse();
    }

    [Fact]
    public void WhatTheMachineLacksIsSaidWithWhatNeedsItAndHowToGetIt()
    {
        var python = new Interpreter("/usr/bin/python3", new Version(3, 7, 3), HasBoto3: false);

        RuntimeErrors.NoPython("python3.12").Message.Should().Be(
            """
            'python3' is missing on this machine.
              Needed by: functions of the runtime 'python3.12', whose own code is run by it
              Try: install Python 3.8 or later (https://www.python.org/downloads/, 'apt install python3', 'brew install python') and put it on the PATH.
            """);
        RuntimeErrors.OldPython("python3.12", python).Message.Should().StartWith("'/usr/bin/python3' is Python 3.7.3, which is too old.\n");
        RuntimeErrors.NoBoto3("python3.12", python).Message.Should().Be(
            """
            The Python package 'boto3' is missing on this machine.
              Needed by: functions of the runtime 'python3.12' that use the AWS SDK, which Lambda brings along
              Try: '/usr/bin/python3 -m pip install boto3', for that is the Python that runs them.
            """);
        RuntimeErrors.NoNode("nodejs20.x").Message.Should().StartWith("'node' is missing on this machine.\n");
        RuntimeErrors.NoDotNet("dotnet8").Message.Should().StartWith("'dotnet' with the .NET 10 runtime is missing on this machine.\n");
    }

    [Fact]
    public void AnInterpreterThatIsNotThereDoesNotAnswer() => Interpreter.Ask("potemkin-no-such-interpreter").Should().BeNull();

    [Fact]
    public async Task AFunctionOfSuchARuntimeIsNotInvoked()
    {
        var function = Functions.Of("ruby3.3", "app.handler");

        await Host.Awaiting(host => host.InvokeAsync(function)).Should().ThrowAsync<RuntimeUnavailableException>();
    }

    [SkippableTheory]
    [InlineData("import boto3", true)]
    [InlineData("def handler(event, context):\n    from botocore.exceptions import ClientError", true)]
    [InlineData("# import boto3", false)]
    [InlineData("import boto3_like", false)]
    public void ItsCodeTellsWhetherAFunctionUsesBoto3(string code, bool uses)
    {
        var runtime = RuntimeKind.Get("python3.12");

        runtime.UsesBoto3(Functions.Python(code)).Should().Be(uses);
        runtime.UsesBoto3(Functions.Of("python3.12", "src/app.handler", ("src/app.py", code))).Should().Be(uses);
        runtime.UsesBoto3(Functions.Of("python3.12", "app.handler", ("app.py", code), ("boto3/__init__.py", ""))).Should().BeFalse("it brings its own");
    }

    [SkippableFact]
    public async Task AFunctionWithItsOwnRuntimeIsRunAsItIs()
    {
        Skip.If(OperatingSystem.IsWindows(), "Such a runtime is a program for Linux.");
        Skip.IfNot(File.Exists("/usr/bin/curl"), "The test's own runtime uses curl, which is missing.");
        var function = Functions.Of("provided.al2023", "any", ("bootstrap",
            """
            #!/bin/sh
            api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
            while true; do
              event=$(curl -s -D headers.$$ "$api/next")
              id=$(tr -d '\r' < headers.$$ | sed -n 's/^Lambda-Runtime-Aws-Request-Id: //p')
              echo "$event"
              curl -s -d "\"$_HANDLER\"" "$api/$id/response" >&2
            done
            """));
        var bootstrap = Path.Combine(function.CodeDirectory, "bootstrap");

        var notExecutable = await Host.InvokeAsync(function);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(bootstrap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var result = await Host.InvokeAsync(function, """{"a":1}""");
        File.Delete(bootstrap);
        var missing = await Host.InvokeAsync(function with { RevisionId = "another" });

        result.Text().Should().Be("\"any\"");
        result.Written().Should().StartWith("""{"a":1}""");
        notExecutable.ErrorType.Should().Be("Runtime.InvalidEntrypoint");
        notExecutable.ErrorMessage.Should().Be($"RequestId: {notExecutable.RequestId} Error: fork/exec /var/task/bootstrap: permission denied");
        missing.ErrorMessage.Should().Be($"RequestId: {missing.RequestId} Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    }
}
