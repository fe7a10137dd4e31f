using System.Text.RegularExpressions;

namespace Potemkin.Lambda.Tests;

/// <summary>Functions for .NET, their assemblies unchanged.</summary>
public sealed class DotNetFunctionTests : FunctionTests
{
    private static readonly string Folder = OutputOf.Project("DotNetFunction");

    public DotNetFunctionTests() => Machine.Needs("dotnet8");

    [SkippableTheory]
    [InlineData("Streams", """{"name":"you"}""")]
    [InlineData("Objects", """{"name":"hello you"}""")]
    [InlineData("Tasks", """{"name":"you function"}""")]
    [InlineData("ValueTasks", "1")]
    [InlineData("Nothing", "null")]
    [InlineData("Statics", "\"you\"")]
    [InlineData("Shouts", "\"YOU\"")]
    [InlineData("Dependency", "\"YamlDotNet\"")]
    public async Task AMethodOfAnyShapeIsAHandler(string method, string answer)
    {
        var result = await Host.InvokeAsync(Method(method), """{"name":"you"}""");

        result.ErrorMessage.Should().BeNull();
        result.Text().Should().Be(answer);
    }

    [SkippableFact]
    public async Task OneInstanceServesAllInvocations()
    {
        var function = Method("ValueTasks");

        await Host.InvokeAsync(function);

        (await Host.InvokeAsync(function)).Text().Should().Be("2");
    }

    [SkippableFact]
    public async Task AHandlerIsToldOfItsInvocation()
    {
        var function = Method("Context");

        var result = await Host.InvokeAsync(function);

        result.Json().EnumerateArray().Select(value => value.GetString()).Should().Equal(
            result.RequestId, "function", "$LATEST", function.FunctionArn, "/aws/lambda/function", result.LogStreamName, "128", "True", "True");
    }

    [SkippableFact]
    public async Task TheLogIsAsLambdaWritesIt()
    {
        var result = await Host.InvokeAsync(Method("Logs"));

        result.Written().Select(line => Regex.Replace(line, @"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "<time>")).Should().Equal(
            new[] { "info\tconsole", "fail\terror", "info\tline", "fail\tlogger", "warn\twarning", "info\tno end" }.Select(line => $"<time>\t{result.RequestId}\t{line}"));
    }

    [SkippableFact]
    public async Task AnExceptionIsReportedWithItsTraceAndItsCause()
    {
        var result = await Host.InvokeAsync(Method("Throws"));

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be("KeyNotFoundException");
        result.ErrorMessage.Should().Be("no");
        result.StackTrace[0].Should().StartWith("at DotNetFunction.Handlers.Throws() in ");
        result.Json().GetProperty("cause").GetProperty("errorMessage").GetString().Should().Be("because");
    }

    [SkippableTheory]
    [InlineData("Nowhere::A.B::C", "LambdaValidationException", "Could not find the specified handler assembly with the file name 'Nowhere'.*")]
    [InlineData("DotNetFunction::A.B::C", "LambdaValidationException", "Unable to load type 'A.B' from assembly 'DotNetFunction'.")]
    [InlineData("DotNetFunction::DotNetFunction.Handlers::C", "LambdaValidationException", "Unable to find method 'C' in type 'DotNetFunction.Handlers'*")]
    [InlineData("DotNetFunction::DotNetFunction.Handlers::Overloaded", "LambdaValidationException", "*'Overloaded' is ambiguous*")]
    [InlineData("DotNetFunction::DotNetFunction.Handlers", "LambdaValidationException", "Invalid lambda function handler: 'DotNetFunction::DotNetFunction.Handlers'.*")]
    [InlineData("DotNetFunction::DotNetFunction.Unborn::Handle", "NotSupportedException", "never")]
    [InlineData("Nowhere", "Runtime.InvalidEntrypoint", "RequestId: * Error: fork/exec /var/task/Nowhere: no such file or directory")]
    public async Task WhatCannotBeLoadedIsSaid(string handler, string type, string message)
    {
        var result = await Host.InvokeAsync(Functions.In(Folder, "dotnet8", handler));

        result.FunctionError.Should().Be("Unhandled");
        result.ErrorType.Should().Be(type);
        result.ErrorMessage.Should().Match(message);
    }

    [SkippableFact]
    public async Task AProgramWithItsOwnRuntimeIsRunAsItIs()
    {
        var function = Functions.In(Folder, "dotnet8", "DotNetFunction");

        var first = await Host.InvokeAsync(function);
        var second = await Host.InvokeAsync(function);

        first.Text().Should().Be("\"another id: 400\"", "a process answers for itself alone");
        second.LogStreamName.Should().Be(first.LogStreamName);
        second.Written().Should().Equal($"serving {second.RequestId}");
    }

    private static FunctionConfiguration Method(string name) => Functions.In(Folder, "dotnet8", $"DotNetFunction::DotNetFunction.Handlers::{name}");
}
