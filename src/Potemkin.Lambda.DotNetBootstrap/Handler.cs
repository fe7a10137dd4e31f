using System.Reflection;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>The method that a function is handled by.</summary>
internal sealed class Handler
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly MethodInfo _method;
    private readonly object? _instance;
    private readonly Serializer? _serializer;
    private readonly Answer _answer;

    private Handler(Type type, MethodInfo method)
    {
        _method = method;
        _instance = method.IsStatic ? null : Create(type);
        _serializer = Serializer.Of(method);
        _answer = new Answer(method.ReturnType);
        var isContextWrong = method.GetParameters() is [_, var second] && !LambdaContext.IsContext(second.ParameterType);
        if (method.GetParameters().Length > 2 || isContextWrong)
            throw LambdaValidationException.TooManyParameters(method.Name);
        var types = method.GetParameters().Select(parameter => parameter.ParameterType).Where(type => !LambdaContext.IsContext(type)).Append(_answer.Type);
        if (_serializer is null && types.Any(type => type != typeof(void) && !typeof(Stream).IsAssignableFrom(type)))
            throw LambdaValidationException.NoSerializer(type.Assembly.GetName().Name!, method.Name);
    }

    /// <exception cref="LambdaValidationException">The function has no such handler.</exception>
    public static Handler Load(string folder, string name)
    {
        if (name.Split("::") is not [var assemblyName, var typeName, var methodName])
            throw LambdaValidationException.BadName(name);
        var assembly = FunctionAssembly.Load(folder, assemblyName);
        var type = assembly.GetType(typeName) ?? throw LambdaValidationException.NoType(typeName, assemblyName);
        return type.GetMethods(All).Where(method => method.Name == methodName).ToList() switch
        {
            [var method] => new Handler(type, method),
            [] => throw LambdaValidationException.NoMethod(methodName, typeName, assemblyName),
            _ => throw LambdaValidationException.ManyMethods(methodName, typeName),
        };
    }

    /// <summary>Calls it, and gives what it answers as JSON.</summary>
    public async Task<byte[]> InvokeAsync(Invocation invocation, FunctionConsole console)
    {
        using var input = new MemoryStream(invocation.Event);
        var arguments = _method.GetParameters().Select(parameter => Argument(parameter.ParameterType)).ToArray();
        var value = await _answer.AwaitAsync(_method.Invoke(_instance, BindingFlags.DoNotWrapExceptions, null, arguments, null));
        if (_answer.Type == typeof(void))
            return "null"u8.ToArray();

        using var output = new MemoryStream();
        if (value is Stream stream)
        {
            await using (stream)
                await stream.CopyToAsync(output);
        }
        else
        {
            _serializer!.Write(_answer.Type, value, output);
        }

        return output.ToArray();

        object? Argument(Type type) =>
            LambdaContext.IsContext(type) ? LambdaContext.Create(type, invocation, console)
            : type.IsAssignableFrom(typeof(MemoryStream)) && typeof(Stream).IsAssignableFrom(type) ? input
            : _serializer!.Read(type, input);
    }

    private static object? Create(Type type)
    {
        try
        {
            return Activator.CreateInstance(type, nonPublic: true);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }
}
