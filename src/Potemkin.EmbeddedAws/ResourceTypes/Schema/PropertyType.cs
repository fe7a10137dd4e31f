using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>The type of a property, an attribute, or the items of one.</summary>
[JsonConverter(typeof(PropertyTypeConverter))]
internal abstract record PropertyType
{
    private PropertyType()
    {
    }

    /// <param name="Kind">What the value is.</param>
    /// <param name="AllowedValues">The only texts or numbers that it may be; empty where there is no such list.</param>
    internal sealed record Primitive(PrimitiveKind Kind, IReadOnlyList<string> AllowedValues) : PropertyType;

    internal sealed record List(PropertyType Items) : PropertyType;

    /// <summary>An object with any names.</summary>
    internal sealed record Map(PropertyType Values) : PropertyType;

    /// <summary>An object with the properties of one of the type's definitions.</summary>
    internal sealed record Definition(string Name) : PropertyType;

    /// <summary>Any one of several types.</summary>
    internal sealed record Union(IReadOnlyList<PropertyType> Types) : PropertyType;
}
