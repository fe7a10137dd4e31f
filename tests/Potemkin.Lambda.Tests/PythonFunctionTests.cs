using System.Text.RegularExpressions;

namespace Potemkin.Lambda.Tests;

/// <summary>Functions in Python, their code unchanged.</summary>
public sealed class PythonFunctionTests : FunctionTests
{
    public PythonFunctionTests() => Machine.Needs("python3.12");

    [SkippableFact]
    public async Task AHandlerIsGivenItsEventAndAnswersJson()
    {
        var function = Functions.Python("def handler(event, context): return {'hello': event['name']}");

        var result = await Host.InvokeAsync(function, """{"name":"Grüße"}""");

        result.FunctionError.Should().BeNull();
        result.Text().Should().Be("""{"hello": "Grüße"}""");
    }

    [SkippableFact]
    public async Task AHandlerIsToldOfItsInvocation()
    {
        var function = Functions.Python(
            """
            def handler(event, context):
                names = ['aws_request_id', 'function_name', 'function_version', 'invoked_function_arn', 'memory_limit_in_mb', 'log_group_name', 'log_stream_name']
                return [getattr(context, name) for name in names] + [
                    0 < context.get_remaining_time_in_millis() <= 30000, context.client_context.custom['a'], context.identity.cognito_identity_id]
            """);

        var result = await Host.InvokeAsync(function, default, new InvocationOptions { ClientContext = """{"custom":{"a":1}}""" });

        result.Json().EnumerateArray().Select(value => value.ToString()).Should().Equal(
            result.RequestId, "function-1", "$LATEST", function.FunctionArn, "128", "/aws/lambda/function-1", result.LogStreamName, "True", "1", "");
        result.LogStreamName.Should().MatchRegex(@"^\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}$");
    }

    [SkippableFact]
    public async Task TheEnvironmentIsLambdasAndNotThatOfThisMachine()
    {
        Environment.SetEnvironmentVariable("AWS_PROFILE", "mine");
        Environment.SetEnvironmentVariable("POTEMKIN_TESTS_SECRET", "mine");
        var function = Functions.Python("import os\ndef handler(event, context): return dict(os.environ)") with
        {
            AccessKeyId = "ASIA1",
            SecretAccessKey = "secret",
            SessionToken = "token",
            EndpointUrl = new Uri("http://127.0.0.1:4566"),
            Environment = new Dictionary<string, string> { ["BUCKET"] = "b", ["AWS_REGION"] = "mars-north-1" },
        };

        var result = await Host.InvokeAsync(function);

        var environment = result.Json().EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString());
        environment.Should().Contain(new Dictionary<string, string?>
        {
            ["BUCKET"] = "b",
            ["AWS_REGION"] = "eu-central-1",
            ["AWS_DEFAULT_REGION"] = "eu-central-1",
            ["AWS_ACCESS_KEY_ID"] = "ASIA1",
            ["AWS_SECRET_ACCESS_KEY"] = "secret",
            ["AWS_SESSION_TOKEN"] = "token",
            ["AWS_ENDPOINT_URL"] = "http://127.0.0.1:4566",
            ["AWS_EXECUTION_ENV"] = "AWS_Lambda_python3.12",
            ["AWS_LAMBDA_FUNCTION_NAME"] = "function-1",
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "128",
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand",
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/function-1",
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = result.LogStreamName,
            ["LAMBDA_TASK_ROOT"] = function.CodeDirectory,
            ["_HANDLER"] = "app.handler",
            ["TZ"] = ":UTC",
        });
        environment["_X_AMZN_TRACE_ID"].Should().MatchRegex("^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$");
        environment.Should().NotContainKeys("AWS_PROFILE", "POTEMKIN_TESTS_SECRET");
    }

    [SkippableFact]
    public async Task ItsModulesAreFoundInItsFolderFirst()
    {
        var function = Functions.Of(
            "python3.12",
            "src/app.handler",
            ("src/app.py", "import os, sys, bootstrap\ndef handler(event, context): return [bootstrap.A, sys.path[0], os.getcwd()]"),
            ("bootstrap.py", "A = 1"));

        var result = await Host.InvokeAsync(function);

        result.Text().Should().Be($"""[1, "{function.CodeDirectory}", "{function.CodeDirectory}"]""");
        Directory.EnumerateFileSystemEntries(function.CodeDirectory, "*.pyc", SearchOption.AllDirectories).Should().BeEmpty("its folder is only read");
    }

    [SkippableFact]
    public async Task TheLogIsAsLambdaWritesIt()
    {
        var function = Functions.Python(
            """
            import logging, sys
            print('loading')
            def handler(event, context):
                logging.getLogger().setLevel('INFO')
                logging.info('by the logger')
                print('to stderr', file=sys.stderr)
                print('no end of line', end='')
            """);

        var result = await Host.InvokeAsync(function);

        var id = result.RequestId;
        result.Log.Select(line => Regex.Replace(line.Message, @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "<time>")).Should().SatisfyRespectively(
            line => line.Should().MatchRegex(@"^INIT_START Runtime Version: python:3\.\d+\.\d+$"),
            line => line.Should().Be("loading"),
            line => line.Should().Be($"START RequestId: {id} Version: $LATEST"),
            line => line.Should().Be($"[INFO]\t<time>\t{id}\tby the logger"),
            line => line.Should().Be("to stderr"),
            line => line.Should().Be("no end of line"),
            line => line.Should().Be($"END RequestId: {id}"),
            line => line.Should().MatchRegex(
                $@"^REPORT RequestId: {id}\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms$"));
    }

    [SkippableFact]
    public async Task AnExceptionIsReportedWithItsTrace()
    {
        var function = Functions.Python("def inner(event):\n    return event['key']\ndef handler(event, context):\n    return inner(event)");

        var result = await Host.InvokeAsync(function);

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be("KeyError");
        result.ErrorMessage.Should().Be("'key'");
        var file = Path.Combine(function.CodeDirectory, "app.py");
        result.StackTrace.Should().HaveCount(2);
        result.StackTrace[0].Should().StartWith($"  File \"{file}\", line 4, in handler\n    return inner(event)\n");
        result.StackTrace[1].Should().StartWith($"  File \"{file}\", line 2, in inner\n    return event['key']\n");
        result.Json().EnumerateObject().Select(property => property.Name).Should().Equal("errorMessage", "errorType", "requestId", "stackTrace");
        result.Written().Should().StartWith(["[ERROR] KeyError: 'key'", "Traceback (most recent call last):", $"  File \"{file}\", line 4, in handler"]);
    }

    [SkippableTheory]
    [InlineData("nowhere.handler", "", "Runtime.ImportModuleError", "Unable to import module 'nowhere': No module named 'nowhere'")]
    [InlineData("app.handler", "import nothing_such", "Runtime.ImportModuleError", "Unable to import module 'app': No module named 'nothing_such'")]
    [InlineData("app.other", "", "Runtime.HandlerNotFound", "Handler 'other' missing on module 'app'")]
    [InlineData("app", "", "Runtime.MalformedHandlerName", "Bad handler 'app': not enough values to unpack (expected 2, got 1)")]
    [InlineData("app.handler", "def handler(:", "Runtime.UserCodeSyntaxError", "Syntax error in module 'app': invalid syntax (app.py, line 1)")]
    [InlineData("app.handler", "raise ValueError('no')", "ValueError", "no")]
    public async Task WhatCannotBeLoadedIsSaidInLambdasWords(string handler, string code, string type, string message)
    {
        var function = Functions.Python(code, handler);

        var result = await Host.InvokeAsync(function);

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be(type);
        result.ErrorMessage.Should().Be(message);
        result.Written().Should().Contain($"[ERROR] {type}: {message}");
    }

    [SkippableFact]
    public async Task AnAnswerThatIsNoJsonIsAnError()
    {
        var function = Functions.Python("def handler(event, context): return {1, 2}");

        var result = await Host.InvokeAsync(function);

        result.ErrorType.Should().Be("Runtime.MarshalError");
        result.ErrorMessage.Should().Be("Unable to marshal response: Object of type set is not JSON serializable");
    }

    [SkippableFact]
    public async Task TheSdkFindsTheGivenEndpoint()
    {
        Machine.Needs("python3.12", boto3: true);
        var function = Functions.Python("import boto3\ndef handler(event, context): return boto3.client('s3').meta.endpoint_url") with
        {
            EndpointUrl = new Uri("http://127.0.0.1:4566"),
        };

        (await Host.InvokeAsync(function)).Text().Should().Be("\"http://127.0.0.1:4566\"");
    }

    [SkippableTheory]
    [InlineData("1.29.165", "import botocore.session", """["http://127.0.0.1:4566", "http://own"]""")]
    [InlineData("1.29.165", "from botocore import session as s", """["http://127.0.0.1:4566", "http://own"]""")]
    [InlineData("1.31.0", "import botocore.session", """[null, "http://own"]""")]
    public async Task AnSdkThatIsTooOldToKnowTheEndpointIsGivenIt(string version, string import, string endpoints)
    {
        var function = Functions.Of(
            "python3.8",
            "app.handler",
            ("botocore/__init__.py", $"__version__ = '{version}'"),
            ("botocore/session.py",
                """
                import json
                class Session:
                    def create_client(self, service_name, region_name=None, api_version=None, use_ssl=True, verify=None, endpoint_url=None):
                        return endpoint_url
                """),
            ("app.py",
                $$"""
                {{import}}
                import sys
                session = sys.modules['botocore.session'].Session()
                def handler(event, context):
                    return [session.create_client('s3'), session.create_client('s3', endpoint_url='http://own')]
                """)) with
        {
            EndpointUrl = new Uri("http://127.0.0.1:4566"),
        };

        (await Host.InvokeAsync(function)).Text().Should().Be(endpoints);
    }
}
