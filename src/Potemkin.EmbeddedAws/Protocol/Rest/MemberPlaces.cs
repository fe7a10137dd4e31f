using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>Where the members of a request or of an answer stand; in the body, where nothing is said.</summary>
internal sealed class MemberPlaces
{
    private static readonly ConcurrentDictionary<Type, MemberPlaces> Known = new();

    private MemberPlaces(Type type)
    {
        var properties = type.GetProperties();
        Headers = Named<HeaderAttribute>(properties, (_, header) => header.Name);
        HeadersByPrefix = Named<HeadersAttribute>(properties, (_, headers) => headers.Prefix);
        Query = Named<QueryAttribute>(properties, (property, query) => query.Name ?? property.Name);
        Payload = properties.FirstOrDefault(property => property.IsDefined(typeof(PayloadAttribute)));
        TakesAny = properties.Any(property => property.IsDefined(typeof(JsonExtensionDataAttribute)));
        Status = properties.FirstOrDefault(property => property.IsDefined(typeof(StatusAttribute)));
    }

    public IReadOnlyDictionary<string, PropertyInfo> Headers { get; }

    public IReadOnlyDictionary<string, PropertyInfo> HeadersByPrefix { get; }

    public IReadOnlyDictionary<string, PropertyInfo> Query { get; }

    /// <summary>The member that is the whole body; null where the members left over are it.</summary>
    public PropertyInfo? Payload { get; }

    public PropertyInfo? Status { get; }

    /// <summary>Those that stand neither in the body nor are it.</summary>
    public IEnumerable<PropertyInfo> Elsewhere => [.. Headers.Values, .. HeadersByPrefix.Values, .. Query.Values, .. Status is null ? Array.Empty<PropertyInfo>() : [Status]];

    /// <summary>Whether any other member is taken too, from the query as from the body.</summary>
    public bool TakesAny { get; }

    public bool HasBytes => Payload is not null && IsBytes(Payload.PropertyType);

    public static MemberPlaces Of(Type type) => Known.GetOrAdd(type, one => new MemberPlaces(one));

    /// <summary>Gives a request the bytes of its body, where it takes them.</summary>
    public void PutPayload(object members, ReadOnlyMemory<byte> payload)
    {
        if (HasBytes)
            Payload!.SetValue(members, payload);
    }

    /// <summary>Bytes are never made JSON of.</summary>
    public static void LeaveBytesOut(JsonTypeInfo type)
    {
        foreach (var bytes in type.Properties.Where(property => IsBytes(property.PropertyType)).ToList())
            type.Properties.Remove(bytes);
    }

    private static bool IsBytes(Type type) => type == typeof(ReadOnlyMemory<byte>);

    private static Dictionary<string, PropertyInfo> Named<T>(PropertyInfo[] properties, Func<PropertyInfo, T, string> name) where T : Attribute =>
        properties
            .Select(property => (Property: property, Place: property.GetCustomAttribute<T>()))
            .Where(member => member.Place is not null)
            .ToDictionary(member => name(member.Property, member.Place!), member => member.Property, StringComparer.OrdinalIgnoreCase);
}
