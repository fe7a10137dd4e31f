namespace Amazon.Protocols;

/// <summary>The error code of an exception class, where it is not the name of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ErrorCodeAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}
