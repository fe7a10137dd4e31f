using System.Text.Json;
using Amazon.Lambda.Core;

[assembly: LambdaSerializer(typeof(DotNetFunction.JsonSerializerOfFunction))]

namespace DotNetFunction;

public sealed class JsonSerializerOfFunction : ILambdaSerializer
{
    public T Deserialize<T>(Stream requestStream) => JsonSerializer.Deserialize<T>(requestStream)!;

    public void Serialize<T>(T response, Stream responseStream) => JsonSerializer.Serialize(responseStream, response);
}

public sealed class ShoutingSerializer : ILambdaSerializer
{
    public T Deserialize<T>(Stream requestStream) => JsonSerializer.Deserialize<T>(requestStream)!;

    public void Serialize<T>(T response, Stream responseStream) => JsonSerializer.Serialize(responseStream, response!.ToString()!.ToUpperInvariant());
}

public sealed record Greeting(string name);

public sealed class Handlers
{
    private int _calls;

    public Stream Streams(Stream input) => input;

    public Greeting Objects(Greeting greeting) => new($"hello {greeting.name}");

    public async Task<Greeting> Tasks(Greeting greeting, ILambdaContext context)
    {
        await Task.Yield();
        return new Greeting($"{greeting.name} {context.FunctionName}");
    }

    public async ValueTask<int> ValueTasks()
    {
        await Task.Yield();
        return ++_calls;
    }

    public async Task Nothing(Greeting greeting) => await Task.Yield();

    public static string Statics(Greeting greeting) => greeting.name;

    [LambdaSerializer(typeof(ShoutingSerializer))]
    public string Shouts(Greeting greeting) => greeting.name;

    public string[] Context(ILambdaContext context) =>
    [
        context.AwsRequestId, context.FunctionName, context.FunctionVersion, context.InvokedFunctionArn, context.LogGroupName, context.LogStreamName,
        $"{context.MemoryLimitInMB}", $"{context.RemainingTime > TimeSpan.Zero}", $"{context.ClientContext is null}",
    ];

    public void Logs(ILambdaContext context)
    {
        Console.WriteLine("console");
        Console.Error.WriteLine("error");
        context.Logger.LogLine("line");
        context.Logger.LogError("logger");
        context.Logger.LogWarning("warning");
        Console.Write("no end");
    }

    public async Task Throws()
    {
        await Task.Yield();
        throw new KeyNotFoundException("no", new InvalidOperationException("because"));
    }

    public string Dependency() => typeof(YamlDotNet.Core.Parser).Assembly.GetName().Name!;

    public void Overloaded()
    {
    }

    public void Overloaded(string input)
    {
    }
}

public sealed class Unborn
{
    public Unborn() => throw new NotSupportedException("never");

    public void Handle()
    {
    }
}
