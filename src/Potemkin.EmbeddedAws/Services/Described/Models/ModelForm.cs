using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>
/// Brings values into the form that a service's model gives them: members by their names, whatever the case that they come in, and each in its
/// type. What the model does not have is left out, and so is what has another type: nothing goes over the wire that is not AWS's.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="writing">How members are named and times are written.</param>
internal sealed class ModelForm(ServiceModel model, ModelWriting writing)
{
    // What has more digits are milliseconds.
    private const double LatestSecond = 100_000_000_000;

    /// <param name="shape">The name of the shape.</param>
    /// <param name="value">The value, in any form.</param>
    public JsonNode? Of(string shape, JsonNode? value) => value is null ? null : Of(model.Shapes[shape], value);

    private JsonNode? Of(ModelShape shape, JsonNode value) => shape.Kind switch
    {
        "structure" => value is JsonObject members ? Structure(shape, members) : null,
        "list" => List(shape.Items!, value),
        "map" => Map(shape, value),
        "timestamp" => value is JsonValue ? Time(shape, value) : null,
        "boolean" => bool.TryParse(value.ToString(), out var flag) ? flag : null,
        "integer" or "long" => long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null,
        "double" or "float" => double.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => value is JsonValue ? value.ToString() : CompactJson.Of(value),
    };

    private JsonObject Structure(ModelShape shape, JsonObject members)
    {
        var given = new Dictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in members)
            given.TryAdd(name, value);
        var form = new JsonObject();
        foreach (var (name, member) in shape.Members)
        {
            var value = members[name] ?? given.GetValueOrDefault(name) ?? (member.Name is { } other ? given.GetValueOrDefault(other) : null);
            if (Of(member.Shape, value) is { } written)
                form[NameOf(name, member)] = written;
        }

        return form;
    }

    private JsonNode? List(ModelMember items, JsonNode value)
    {
        // In forms and in answers of the Query protocol, items have a name of their own.
        if (value is JsonObject { Count: 1 } named && named.First().Value is JsonArray inner)
            value = inner;
        if (value is not JsonArray given)
            return null;
        // A document is a text where a policy is, and nowhere else.
        var isOfTexts = model.Shapes[items.Shape].Kind == "string";
        var list = new JsonArray([.. given.Where(item => !isOfTexts || item is JsonValue).Select(item => Of(items.Shape, item)).OfType<JsonNode>()]);
        return writing == ModelWriting.Query && items.Name is { } name ? new JsonObject { [QueryXml.ItemsOf(name)] = list } : list;
    }

    private JsonNode? Map(ModelShape shape, JsonNode value)
    {
        // Tags are a list with some services, and a map with others.
        var entries = value switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.OfType<JsonObject>().Where(item => item.Count == 2).Select(item => (item.GetAt(0).Value!.ToString(), item.GetAt(1).Value)),
            _ => null,
        };
        var formed = entries?.Select(entry => KeyValuePair.Create(entry.Item1, Of(shape.Values!.Shape, entry.Item2))).Where(entry => entry.Value is not null);
        if (formed is null || writing != ModelWriting.Query)
            return formed is null ? null : new JsonObject(formed);
        return new JsonObject
        {
            [QueryXml.ItemsOf(QueryMapConverter.Entry)] = new JsonArray([.. formed.Select(entry => new JsonObject
            {
                [shape.Keys!.Name ?? "key"] = entry.Key,
                [shape.Values!.Name ?? "value"] = entry.Value,
            })]),
        };
    }

    private JsonNode? Time(ModelShape shape, JsonNode value)
    {
        var text = value.ToString();
        DateTimeOffset time;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            time = DateTimeOffset.UnixEpoch.AddMilliseconds(number > LatestSecond ? number : number * 1000);
        else if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
            return null;
        return writing == ModelWriting.Json && shape.Format != "iso8601" ? time.ToUnixTimeMilliseconds() / 1000m : RecordedTime.Of(time);
    }

    private string NameOf(string name, ModelMember member) => writing == ModelWriting.Named ? name : member.Name ?? name;
}
