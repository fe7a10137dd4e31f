namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>The member stands in the query: under its own name where no other is given.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class QueryAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
