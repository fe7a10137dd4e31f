using System.Text;
using Potemkin.Lambda;

// Invokes the function app.handler in Python of the given folder, writes its answer, and goes on until it is killed.
await using var host = new FunctionHost();
var function = new FunctionConfiguration
{
    FunctionName = "function",
    FunctionArn = "arn:aws:lambda:eu-central-1:123456789012:function:function",
    RevisionId = "1",
    Runtime = "python3.12",
    Handler = "app.handler",
    CodeDirectory = args[0],
    Timeout = TimeSpan.FromSeconds(30),
    Region = "eu-central-1",
    AccountId = "123456789012",
};
var result = await host.InvokeAsync(function, default);
Console.WriteLine(Encoding.UTF8.GetString(result.Payload.Span));
await Task.Delay(Timeout.Infinite);
