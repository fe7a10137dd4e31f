namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>The member stands in the header of that name.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HeaderAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
