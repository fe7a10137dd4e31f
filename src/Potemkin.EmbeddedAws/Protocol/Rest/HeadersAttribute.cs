namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>The member takes all headers whose names begin so, under what is left of their names.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HeadersAttribute(string prefix) : Attribute
{
    public string Prefix { get; } = prefix;
}
