using System.Reflection;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>The logger of a context: the function's own <c>ILambdaLogger</c>, which is known by name alone.</summary>
internal class LambdaLogger : DispatchProxy
{
    private FunctionConsole _console = null!;

    public static object Create(Type type, FunctionConsole console)
    {
        var logger = Create(type, typeof(LambdaLogger));
        ((LambdaLogger)logger)._console = console;
        return logger;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        // Log(message), LogLine(message), Log(level, message, …), LogInformation(message, …), LogError(exception, message, …)
        var parameters = targetMethod!.GetParameters();
        var hasLevel = targetMethod.Name == "Log" && parameters is [_, { ParameterType.Name: "String" }, ..];
        var message = parameters.Zip(args!).Skip(hasLevel ? 1 : 0).Where(given => given.First.ParameterType == typeof(string)).Select(given => given.Second).FirstOrDefault();
        _console.Write(Label(hasLevel ? args![0]?.ToString() : targetMethod.Name["Log".Length..]), string.Join('\n', [message, .. args!.OfType<Exception>()]));
        return null;
    }

    private static string Label(string? level) => level switch
    {
        "Trace" => "trce",
        "Debug" => "dbug",
        "Warning" => "warn",
        "Error" => "fail",
        "Critical" => "crit",
        _ => "info",
    };
}
