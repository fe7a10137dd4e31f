namespace Potemkin.Core.Resources;

/// <summary>The name of a resource within its template.</summary>
/// <param name="Value">The name, such as <c>Bucket</c>.</param>
public readonly record struct LogicalId(string Value)
{
    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
