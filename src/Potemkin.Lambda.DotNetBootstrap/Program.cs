using Potemkin.Lambda.DotNetBootstrap;

// Runs a Lambda function's handler against the runtime API, as Lambda's own .NET runtime does.
using var api = new RuntimeApi(Variable("AWS_LAMBDA_RUNTIME_API"));
var output = FunctionConsole.Open();
Handler handler;
try
{
    handler = Handler.Load(Variable("LAMBDA_TASK_ROOT"), Variable("_HANDLER"));
}
catch (Exception e)
{
    output.WriteFailure(e);
    await api.FailInitAsync(Failure.Of(e));
    return 1;
}

while (true)
{
    var invocation = await api.NextAsync();
    output.RequestId = invocation.RequestId;
    Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
    var (answer, failure) = await CallAsync(invocation);
    output.End();
    await (failure is null ? api.AnswerAsync(invocation, answer) : api.FailAsync(invocation, failure));
}

async Task<(byte[] Answer, Failure? Failure)> CallAsync(Invocation invocation)
{
    try
    {
        return (await handler.InvokeAsync(invocation, output), null);
    }
    catch (Exception e)
    {
        output.WriteFailure(e);
        return ([], Failure.Of(e));
    }
}

static string Variable(string name) => Environment.GetEnvironmentVariable(name)!;
