using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>A member of a configuration item that a property or attribute gives.</summary>
/// <param name="Property">The property, or an attribute such as <c>Endpoint.Address</c>.</param>
/// <param name="Name">The member, such as <c>endpoint.address</c>.</param>
/// <param name="IsNumber">Whether it is a number where the property is a text.</param>
internal sealed record RecordedMember(string Property, string Name, bool IsNumber)
{
    private const string Number = ":number";

    /// <summary>
    /// Reads members, with blanks between: <c>AllocatedStorage:number</c> for one of the property's name that is a number,
    /// <c>MultiAZ</c>, or <c>EnablePerformanceInsights=performanceInsightsEnabled</c> for one of another name.
    /// </summary>
    /// <param name="text">The members.</param>
    /// <param name="nameOf">The name of those that have no other.</param>
    public static IReadOnlyList<RecordedMember> Read(string text, Func<string, string> nameOf) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(member => ReadOne(member, nameOf))];

    /// <summary>Puts the value into the item.</summary>
    public void Put(JsonObject configuration, JsonNode? value)
    {
        if (value is null)
            return;
        var path = Name.Split('.');
        foreach (var outer in path.SkipLast(1))
            configuration = (configuration[outer] ??= new JsonObject()).AsObject();
        configuration[path[^1]] = IsNumber && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : value;
    }

    private static RecordedMember ReadOne(string text, Func<string, string> nameOf)
    {
        var isNumber = text.EndsWith(Number, StringComparison.Ordinal);
        var parts = (isNumber ? text[..^Number.Length] : text).Split('=');
        var name = parts.Length > 1 ? parts[1] : string.Join('.', parts[0].Split('.').Select(nameOf));
        return new RecordedMember(parts[0], name, isNumber);
    }
}
