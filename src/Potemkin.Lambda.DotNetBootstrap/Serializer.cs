using System.Reflection;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>The serializer that a function names by <c>LambdaSerializerAttribute</c>. It brings both along; here they are known by name alone.</summary>
internal sealed class Serializer
{
    private readonly object _serializer;
    private readonly Type _interface;

    private Serializer(object serializer)
    {
        _serializer = serializer;
        _interface = serializer.GetType().GetInterface("Amazon.Lambda.Core.ILambdaSerializer")
            ?? throw new LambdaValidationException($"The type '{serializer.GetType()}' does not implement 'Amazon.Lambda.Core.ILambdaSerializer'.");
    }

    /// <summary>That of the method, or else of its assembly; null where neither names one.</summary>
    public static Serializer? Of(MethodInfo method) =>
        SerializerType(method.GetCustomAttributes()) is { } own ? new Serializer(Activator.CreateInstance(own)!)
        : SerializerType(method.Module.Assembly.GetCustomAttributes()) is { } common ? new Serializer(Activator.CreateInstance(common)!)
        : null;

    public object? Read(Type type, Stream stream) => Call("Deserialize", type, stream);

    public void Write(Type type, object? value, Stream stream) => Call("Serialize", type, value, stream);

    private object? Call(string method, Type type, params object?[] arguments) =>
        _interface.GetMethod(method)!.MakeGenericMethod(type).Invoke(_serializer, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static Type? SerializerType(IEnumerable<Attribute> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.GetType().FullName == "Amazon.Lambda.Core.LambdaSerializerAttribute") is { } found
            ? (Type?)found.GetType().GetProperty("SerializerType")?.GetValue(found)
            : null;
}
