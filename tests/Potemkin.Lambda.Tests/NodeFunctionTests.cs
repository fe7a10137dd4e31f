using System.Text.RegularExpressions;

namespace Potemkin.Lambda.Tests;

/// <summary>Functions for Node.js, their code unchanged.</summary>
public sealed class NodeFunctionTests : FunctionTests
{
    public NodeFunctionTests() => Machine.Needs("nodejs20.x");

    [SkippableTheory]
    [InlineData("index.js", "exports.handler = async event => ({ hello: event.name })")]
    [InlineData("index.cjs", "exports.handler = event => Promise.resolve({ hello: event.name })")]
    [InlineData("index.js", "exports.handler = (event, context, callback) => { setTimeout(() => callback(null, { hello: event.name }), 1) }")]
    [InlineData("index.js", "exports.handler = (event, context) => { context.succeed({ hello: event.name }) }")]
    [InlineData("index.mjs", "import fs from 'fs'; await 1; export const handler = async event => ({ hello: event.name })")]
    public async Task AHandlerOfAnyKindIsGivenItsEventAndAnswersJson(string file, string code)
    {
        var result = await Host.InvokeAsync(Functions.Node(code, file), """{"name":"Grüße"}""");

        result.ErrorMessage.Should().BeNull();
        result.Text().Should().Be("""{"hello":"Grüße"}""");
    }

    [SkippableFact]
    public async Task AFolderOfEsModulesIsOneByItsPackageJson()
    {
        var function = Functions.Of(
            "nodejs20.x",
            "src/app.inner.handler",
            ("package.json", """{"type":"module"}"""),
            ("src/app.js", "import { a } from './other.js'; export const inner = { handler: async () => a };"),
            ("src/other.js", "export const a = 1;"));

        (await Host.InvokeAsync(function)).Text().Should().Be("1");
    }

    [SkippableFact]
    public async Task ACallbackWaitsForWhatTheHandlerHasLeftToDo()
    {
        var function = Functions.Node(
            """
            let seen = 0;
            exports.waits = exports.handler = (event, context, callback) => { setTimeout(() => console.log('later'), 30); callback(null, 1); };
            exports.silent = async () => { await new Promise(() => {}); };
            """);

        var result = await Host.InvokeAsync(function);

        result.Text().Should().Be("1");
        result.Written().Should().ContainSingle().Which.Should().EndWith($"\t{result.RequestId}\tINFO\tlater");
        (await Host.InvokeAsync(function with { Handler = "index.silent", RevisionId = "silent" })).Text().Should().Be("null", "nothing will come");
    }

    [SkippableFact]
    public async Task AHandlerIsToldOfItsInvocation()
    {
        var function = Functions.Node(
            """
            exports.handler = async (event, context) => [context.awsRequestId, context.functionName, context.functionVersion, context.invokedFunctionArn,
              context.memoryLimitInMB, context.logGroupName, context.logStreamName, context.getRemainingTimeInMillis() > 0, context.clientContext.a];
            """);

        var result = await Host.InvokeAsync(function, default, new InvocationOptions { ClientContext = """{"a":1}""", InvokedFunctionArn = "arn:live" });

        result.Json().EnumerateArray().Select(value => value.ToString()).Should().Equal(
            result.RequestId, "function-1", "$LATEST", "arn:live", "128", "/aws/lambda/function-1", result.LogStreamName, "True", "1");
    }

    [SkippableFact]
    public async Task TheLogIsAsLambdaWritesIt()
    {
        var function = Functions.Node(
            """
            console.info('loading');
            exports.handler = async () => { console.log('a %d', 1); console.error({ b: 2 }); process.stdout.write('bare\n'); };
            """);

        var result = await Host.InvokeAsync(function);

        result.Text().Should().Be("null");
        result.Written().Select(line => Regex.Replace(line, @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "<time>")).Should().Equal(
            "<time>\tundefined\tINFO\tloading",
            $"<time>\t{result.RequestId}\tINFO\ta 1",
            $"<time>\t{result.RequestId}\tERROR\t{{ b: 2 }}",
            "bare");
    }

    [SkippableTheory]
    [InlineData("async () => { throw new TypeError('no') }", "TypeError", "no")]
    [InlineData("() => { throw new TypeError('no') }", "TypeError", "no")]
    [InlineData("(event, context, callback) => callback(new RangeError('no'))", "RangeError", "no")]
    [InlineData("(event, context, callback) => callback('no')", "string", "no")]
    [InlineData("async () => { Promise.reject(new Error('no')); await new Promise(done => setTimeout(done, 1000)) }", "Runtime.UnhandledPromiseRejection", "Error: no")]
    [InlineData("async () => { setTimeout(() => { throw new TypeError('no') }, 1); await new Promise(() => setTimeout(() => {}, 1000)) }", "TypeError", "no")]
    [InlineData("async () => 1n", "Runtime.MarshalError", "Unable to stringify response body")]
    public async Task AnErrorIsReportedWithItsTrace(string handler, string type, string message)
    {
        var function = Functions.Node($"exports.handler = {handler};");

        var result = await Host.InvokeAsync(function);

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be(type);
        result.ErrorMessage.Should().Be(message);
        if (type != "string")
            result.StackTrace[0].Should().StartWith($"{type}: ");
    }

    [SkippableTheory]
    [InlineData("nowhere.handler", "", "Runtime.ImportModuleError", "Error: Cannot find module 'nowhere'")]
    [InlineData("index.handler", "require('nothing-such')", "Runtime.ImportModuleError", "Error: Cannot find module 'nothing-such'")]
    [InlineData("index.other", "", "Runtime.HandlerNotFound", "index.other is undefined or not exported")]
    [InlineData("index", "", "Runtime.MalformedHandlerName", "Bad handler")]
    [InlineData("index.handler", "exports.handler = async (", "Runtime.UserCodeSyntaxError", "SyntaxError: ")]
    [InlineData("index.handler", "throw new RangeError('no')", "RangeError", "no")]
    public async Task WhatCannotBeLoadedIsSaidInLambdasWords(string handler, string code, string type, string message)
    {
        var result = await Host.InvokeAsync(Functions.Node(code, handler: handler));

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be(type);
        result.ErrorMessage.Should().StartWith(message);
    }

    [SkippableFact]
    public async Task AnAnswerThatIsTooLargeIsSaidToBeAndTheProcessGoesOn()
    {
        var function = Functions.Node("exports.handler = async event => event.size ? 'x'.repeat(event.size) : process.pid") with { MemorySize = 1024 };
        var before = await Host.InvokeAsync(function);

        var result = await Host.InvokeAsync(function, """{"size":20000000}""");

        result.ErrorType.Should().Be("Function.ResponseSizeTooLarge");
        (await Host.InvokeAsync(function)).Text().Should().Be(before.Text());
    }

    [SkippableFact]
    public async Task AnSdkThatIsTooOldToKnowTheEndpointIsGivenIt()
    {
        var function = Functions.Of(
            "nodejs16.x",
            "index.handler",
            ("node_modules/aws-sdk/index.js", "module.exports = require('./lib/core');"),
            ("node_modules/aws-sdk/lib/core.js",
                "const config = { update(values) { Object.assign(this, values) } };\nmodule.exports = { VERSION: '2.1692.0', config };"),
            ("index.js", "const { config } = require('aws-sdk'); exports.handler = async () => [config.endpoint, config.s3ForcePathStyle];")) with
        {
            EndpointUrl = new Uri("http://127.0.0.1:4566"),
        };

        (await Host.InvokeAsync(function)).Text().Should().Be("""["http://127.0.0.1:4566",true]""");
    }

    [SkippableTheory]
    [InlineData("@aws-sdk", "3.350.0", "\"http://127.0.0.1:4566\"")]
    [InlineData("@smithy", "2.1.9", "\"http://127.0.0.1:4566\"")]
    [InlineData("@smithy", "2.2.0", "\"none\"")]
    public async Task SoIsAnOldOneOfTheThirdVersion(string scope, string version, string endpoint)
    {
        var function = Functions.Of(
            "nodejs18.x",
            "index.handler",
            ($"node_modules/{scope}/middleware-endpoint/package.json", $$"""{"version":"{{version}}","main":"index.js"}"""),
            ($"node_modules/{scope}/middleware-endpoint/index.js",
                "Object.defineProperty(exports, 'resolveEndpointConfig', { get: () => input => input.endpoint || 'none' });"),
            ("index.js", $"const sdk = require('{scope}/middleware-endpoint'); exports.handler = async () => sdk.resolveEndpointConfig({{}});")) with
        {
            EndpointUrl = new Uri("http://127.0.0.1:4566"),
        };

        (await Host.InvokeAsync(function)).Text().Should().Be(endpoint);
    }
}
