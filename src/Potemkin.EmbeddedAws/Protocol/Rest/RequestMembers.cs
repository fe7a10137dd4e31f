using System.Reflection;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>Takes the members of a request from its path, its query and its headers. What an operation does not read is refused by name.</summary>
internal static class RequestMembers
{
    private const string AwsPrefix = "x-amz-";

    /// <summary>Which operation it is, for those who look at logs.</summary>
    private const string OperationName = "x-id";

    /// <summary>What is of the signature, the SDK or the transport, and of no operation.</summary>
    private static readonly HashSet<string> HeadersOfAll = new(StringComparer.OrdinalIgnoreCase)
    {
        "x-amz-algorithm", "x-amz-api-version", "x-amz-content-sha256", "x-amz-credential", "x-amz-date", "x-amz-decoded-content-length", "x-amz-expires",
        "x-amz-sdk-checksum-algorithm", "x-amz-security-token", "x-amz-signature", "x-amz-signedheaders", "x-amz-target", "x-amz-te",
        "x-amz-trailer", "x-amz-user-agent",
    };

    /// <exception cref="AwsException">The operation does not read something that the request says.</exception>
    public static JsonObject Read(Route route, IReadOnlyDictionary<string, string> labels, Type requestType, RequestHead head)
    {
        var places = MemberPlaces.Of(requestType);
        var members = new JsonObject();
        foreach (var (label, value) in labels)
            members[label] = value;
        foreach (var (name, value) in head.Query)
            ReadParameter(members, route, places, name, value);
        foreach (var (name, value) in head.Headers)
            ReadHeader(members, route, places, name, value);
        return members;
    }

    private static void ReadParameter(JsonObject members, Route route, MemberPlaces places, string name, string value)
    {
        if (places.Query.TryGetValue(name, out var property))
            Put(members, property, value);
        else if (name.StartsWith(AwsPrefix, StringComparison.OrdinalIgnoreCase))
            ReadHeader(members, route, places, name, value); // A presigned address has no other place for them.
        else if (name != OperationName && !route.Asks(name) && !PresignedAddress.Owns(name))
            PutAny(members, route, places, name, value);
    }

    private static void PutAny(JsonObject members, Route route, MemberPlaces places, string name, string value)
    {
        if (!places.TakesAny)
            throw ProtocolErrors.UnsupportedParameter(route.Operation, name);
        members[name] = members[name] switch
        {
            null => value,
            JsonArray before => new JsonArray([.. before.Select(each => each!.DeepClone()), value]),
            var before => new JsonArray(before.DeepClone(), value),
        };
    }

    private static void ReadHeader(JsonObject members, Route route, MemberPlaces places, string name, string value)
    {
        if (places.Headers.TryGetValue(name, out var property))
        {
            Put(members, property, value);
            return;
        }

        var (prefix, all) = places.HeadersByPrefix.FirstOrDefault(headers => name.StartsWith(headers.Key, StringComparison.OrdinalIgnoreCase));
        if (all is not null)
        {
            if (members[all.Name] is not JsonObject map)
                members[all.Name] = map = [];
            map[name[prefix.Length..].ToLowerInvariant()] = value;
        }
        else if (name.StartsWith(AwsPrefix, StringComparison.OrdinalIgnoreCase) && !HeadersOfAll.Contains(name))
        {
            throw ProtocolErrors.UnsupportedParameter(route.Operation, name.ToLowerInvariant());
        }
    }

    private static void Put(JsonObject members, PropertyInfo property, string value)
    {
        if (property.PropertyType != typeof(IReadOnlyList<string>))
            members[property.Name] = value;
        else if (members[property.Name] is JsonArray values)
            values.Add(value);
        else
            members[property.Name] = new JsonArray(value);
    }
}
