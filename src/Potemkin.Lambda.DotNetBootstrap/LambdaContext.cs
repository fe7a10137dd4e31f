using System.Globalization;
using System.Reflection;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>What a handler is told of its invocation: the function's own <c>ILambdaContext</c>, which is known by name alone.</summary>
internal class LambdaContext : DispatchProxy
{
    private Invocation _invocation = null!;
    private FunctionConsole _console = null!;

    public static bool IsContext(Type type) => type.FullName == "Amazon.Lambda.Core.ILambdaContext";

    public static object Create(Type type, Invocation invocation, FunctionConsole console)
    {
        var context = Create(type, typeof(LambdaContext));
        ((LambdaContext)context)._invocation = invocation;
        ((LambdaContext)context)._console = console;
        return context;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        "get_AwsRequestId" => _invocation.RequestId,
        "get_FunctionName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME"),
        "get_FunctionVersion" => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_VERSION"),
        "get_InvokedFunctionArn" => _invocation.InvokedFunctionArn,
        "get_LogGroupName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_GROUP_NAME"),
        "get_LogStreamName" => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_STREAM_NAME"),
        "get_MemoryLimitInMB" => int.Parse(Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")!, CultureInfo.InvariantCulture),
        "get_RemainingTime" => _invocation.Deadline - TimeProvider.System.GetUtcNow(),
        "get_TraceId" => _invocation.TraceId,
        "get_Logger" => LambdaLogger.Create(targetMethod.ReturnType, _console),
        // The client context, the identity, and what later versions add: there is none.
        _ => targetMethod.ReturnType.IsValueType && targetMethod.ReturnType != typeof(void) ? Activator.CreateInstance(targetMethod.ReturnType) : null,
    };
}
