using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using static Potemkin.EmbeddedAws.Tests.Functions.FunctionTemplates;

namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>What goes wrong in functions, and what is left of them.</summary>
public sealed class FunctionTroubleTests : IDisposable
{
    private const string Marker = "POTEMKIN_TESTS";

    private readonly string _marker = Guid.NewGuid().ToString();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-function-tests-");

    private int Processes => Machine.ProcessesWith(Marker, _marker);

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task TroubleIsTheErrorOfItsRuleAloneAndNoProcessIsLeft()
    {
        Machine.Needs("python3.12");
        Machine.NeedsProc();
        var aws = await FunctionAws.StartAsync();
        var gone = _folder.CreateSubdirectory("gone");
        await DeployAsync(aws, "endless", Inline("def handler(event, context):\n    while True: pass"), timeout: 1);
        await DeployAsync(aws, "orphan", Inline(
            "import os, subprocess\ndef handler(event, context):\n    subprocess.Popen(['sleep', '1000'], start_new_session=True)\n    os._exit(3)"));
        await DeployAsync(aws, "large", Inline("def handler(event, context): return 'x' * 100_000_000"));
        await DeployAsync(aws, "killed", Inline("import os\ndef handler(event, context): os.kill(os.getpid(), 9)"));
        await DeployAsync(aws, "raising", Inline("def handler(event, context): return event['resourceID']"));
        await DeployAsync(aws, "folder", InFolder(gone.FullName));
        gone.Delete();

        await aws.CreateBucketAsync("trouble");

        await ExpectAsync("endless", "Sandbox.Timedout", "RequestId: * Error: Task timed out after 1.00 seconds");
        await ExpectAsync("orphan", "Runtime.ExitError", "RequestId: * Error: Runtime exited with error: exit status 3");
        await ExpectAsync("large", "Function.ResponseSizeTooLarge", "Response payload size exceeded maximum allowed payload size (6291556 bytes).");
        await ExpectAsync("killed", "Runtime.ExitError", "RequestId: * Error: Runtime exited with error: signal: killed");
        await ExpectAsync("raising", "KeyError", "'resourceID'");
        await ExpectAsync("folder", "Runtime.Unavailable", $"Could not find a part of the path '{gone.FullName}'.");
        (await aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "endless" })).Stacks.Should().ContainSingle();
        Processes.Should().BePositive("those that have not died are kept for the next invocation");

        await aws.DisposeAsync();

        Processes.Should().Be(0);

        async Task ExpectAsync(string rule, string code, string message)
        {
            var status = await aws.FailureAsync(rule);
            status.LastErrorCode.Should().Be(code);
            status.LastErrorMessage.Should().Match(
                $"The AWS Lambda function arn:aws:lambda:eu-west-1:123456789012:function:{rule} failed on AWS::S3::Bucket *: {code}: {message}");
        }
    }

    [SkippableFact]
    public async Task AResetEndsTheProcessesOfFunctionsThatServeToo()
    {
        Machine.Needs("python3.12");
        Machine.NeedsProc();
        var aws = await FunctionAws.StartAsync();
        await DeployAsync(aws, "idle", Inline(Codes.Saying("idle")));
        await DeployAsync(aws, "busy", Inline("def handler(event, context):\n    while True: pass"));
        await aws.InvokeAsync("idle");
        await aws.CreateBucketAsync("trouble");
        await FunctionAws.UntilAsync(() => Task.FromResult(Processes >= 2 ? "both" : null));

        await aws.ResetAsync();

        Processes.Should().Be(0);
        (await aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks.Should().BeNullOrEmpty();
        await aws.DisposeAsync();
    }

    [SkippableFact]
    public async Task AnEvaluationThatTheEndOfTheServerInterruptedIsBegunAnewByTheNext()
    {
        Machine.Needs("python3.12", boto3: true);
        var options = new EmbeddedAwsOptions { StateFile = Path.Combine(_folder.FullName, "state.json") };
        var code = _folder.CreateSubdirectory("code").FullName;
        var arrived = Path.Combine(_folder.FullName, "arrived");
        await File.WriteAllTextAsync(Path.Combine(code, "index.py"), $"def handler(event, context):\n    open('{arrived}', 'w').close()\n    while True: pass");
        var first = await FunctionAws.StartAsync(options);
        await DeployAsync(first, "interrupted", InFolder(code));
        await first.CreateBucketAsync("trouble");
        await FunctionAws.UntilAsync(() => Task.FromResult(File.Exists(arrived) ? arrived : null));
        await first.DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(code, "index.py"), Codes.Judge);

        var second = await FunctionAws.StartAsync(options);

        (await second.VerdictAsync("interrupted")).Annotation.Should().Be("It is encrypted with AES256.");
        await second.DisposeAsync();
    }

    private Task DeployAsync(FunctionAws aws, string name, JsonObject code, int timeout = 60) => aws.DeployAsync(name, Rule(name, code, "trouble", new JsonObject
    {
        ["Timeout"] = timeout,
        ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { [Marker] = _marker } },
    }));
}
