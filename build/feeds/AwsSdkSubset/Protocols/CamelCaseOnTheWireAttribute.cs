namespace Amazon.Protocols;

/// <summary>Marks a model class whose members start with a small letter on the wire, as about half of AWS Config's do.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CamelCaseOnTheWireAttribute : Attribute;
