using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Registry;

/// <summary>
/// The values of one resource under the names of its type's properties and attributes: those that are given, those that it has from before,
/// and the others as AWS makes them up, by their form or by what the schema says of them.
/// </summary>
/// <param name="facts">The type.</param>
/// <param name="region">Where the resource lives.</param>
/// <param name="properties">The properties that are given.</param>
/// <param name="name">Makes a name of at most so many characters, of the names of stack and resource.</param>
internal sealed class RegistryValues(ResourceTypeFacts facts, RegionState region, JsonObject properties, Func<int, string> name)
{
    private const int LongestName = 64;
    private const int LengthOfId = 10;

    private readonly Dictionary<string, JsonNode> _values = [];
    private readonly HashSet<string> _underWay = [];

    /// <summary>The values that are not given, as far as they were asked for.</summary>
    public IReadOnlyDictionary<string, JsonNode> Made => _values;

    /// <summary>The last part of the type's name.</summary>
    private string Noun => facts.Name[(facts.Name.LastIndexOf(':') + 1)..];

    private string Service => facts.Name.Split("::")[1].ToLowerInvariant();

    /// <summary>Says what a value is.</summary>
    public void Set(string attribute, JsonNode value) => _values[attribute] = value;

    /// <summary>Says what a value is that stays once it is made up.</summary>
    public void MakeUp(string attribute, Func<string> value)
    {
        if (!_values.ContainsKey(attribute))
            _values[attribute] = value();
    }

    /// <summary>What is given, or a part of it, such as <c>Schedule/ScheduleId</c>.</summary>
    public JsonNode? Given(string path) => path.Split('/').Aggregate((JsonNode?)properties, (node, member) => (node as JsonObject)?[member]);

    public string Text(string path) => Value(path).ToString();

    public JsonNode Value(string path)
    {
        if (Given(path) is { } given)
            return given;
        if (_values.TryGetValue(path, out var value))
            return value;
        // A form, or an ARN, that leads back to itself: then the rest of it must do.
        if (!_underWay.Add(path))
            return Noun;
        value = facts.Forms.TryGetValue(path, out var form) ? InType(path, Filled(form)) : Derived(path);
        _underWay.Remove(path);
        return _values[path] = value;
    }

    /// <summary>The ARN, where the type has a template for it; null otherwise.</summary>
    public string? Arn() => facts.ArnTemplate is { } template ? ValueForm.Fill(template, region, name, InArn) : null;

    /// <summary>Whether a property is what the resource is called by, rather than what it belongs to.</summary>
    public bool IsOwnName(string property)
    {
        var stem = Stem(property);
        return stem.Length == 0 || Noun.EndsWith(stem, StringComparison.OrdinalIgnoreCase) || stem.EndsWith(Noun, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a part of the identifier is made up by AWS where it is not given: what the resource belongs to is not.</summary>
    public bool IsMadeUp(string path) => facts.Attributes.ContainsKey(path) || IsOwnName(path);

    /// <summary>Whether an attribute is the ARN of the resource itself.</summary>
    public bool IsOwnArn(string attribute) => IsArn(attribute)
        && (IsNaming(attribute) || Stem(attribute, "Arn") is var stem && (stem is "" or "Resource" || Noun.EndsWith(stem, StringComparison.OrdinalIgnoreCase)));

    private static string Stem(string property)
    {
        var suffix = new[] { "Name", "Identifier", "Id" }.FirstOrDefault(suffix => property.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? property : Stem(property, suffix);
    }

    private static string Stem(string name, string suffix) => name[..^suffix.Length];

    /// <summary>Fills a form.</summary>
    public string Filled(string form) => ValueForm.Fill(form, region, name, TextOrNull);

    private string? TextOrNull(string path) =>
        facts.Forms.ContainsKey(path) || facts.Attributes.ContainsKey(path) || IsNaming(path) ? Text(path) : Given(path)?.ToString();

    /// <summary>Properties that are part of what a resource is known by are made up where they are not given, others are not.</summary>
    private bool IsNaming(string property) => facts.PrimaryIdentifier.Contains(property) || facts.Ref.Contains(property);

    /// <summary>What stands in an ARN for a name that need not be that of a property.</summary>
    private string InArn(string what)
    {
        var known = facts.Properties.Keys.Concat(facts.Attributes.Keys).FirstOrDefault(each => each.Equals(what, StringComparison.OrdinalIgnoreCase));
        if (known is not null && (facts.Properties.ContainsKey(known) ? Given(known) is not null || IsNaming(known) : true))
            return Text(known);
        return Own();
    }

    /// <summary>What the resource is called by: the part of its identifier that is no ARN, its name, or an id that is made up.</summary>
    private string Own()
    {
        var own = facts.Ref.Concat(facts.PrimaryIdentifier).FirstOrDefault(part => !IsArn(part) && IsOwnName(part))
            ?? facts.Properties.Keys.FirstOrDefault(property => property != "Description" && Stem(property) != property && IsOwnName(property));
        return own is not null ? Text(own) : Text("Id");
    }

    private static bool IsArn(string attribute) => attribute.EndsWith("Arn", StringComparison.OrdinalIgnoreCase);

    private JsonNode Derived(string path)
    {
        if (facts.Properties.TryGetValue(path, out var property))
            return name(Math.Min(property.MaxLength ?? LongestName, LongestName));
        return facts.Attributes.TryGetValue(path, out var type) ? OfType(path, type) : region.World.RandomNames.Lower(LengthOfId);
    }

    private JsonNode OfType(string path, PropertyType type) => type switch
    {
        PropertyType.List => new JsonArray(),
        PropertyType.Map or PropertyType.Definition or PropertyType.Primitive { Kind: PrimitiveKind.Json } => new JsonObject(),
        PropertyType.Union union => OfType(path, union.Types[0]),
        PropertyType.Primitive { Kind: PrimitiveKind.Boolean } => false,
        PropertyType.Primitive { Kind: PrimitiveKind.Integer or PrimitiveKind.Number } => IsTime(path) ? region.World.Now.ToUnixTimeSeconds() : 0,
        PropertyType.Primitive text => OfText(path, text.AllowedValues),
        _ => "",
    };

    private string OfText(string path, IReadOnlyList<string> allowed)
    {
        var last = path[(path.LastIndexOf('.') + 1)..];
        if (IsArn(last))
            return ArnOf(last);
        if (IsNaming(path) && last.EndsWith("Name", StringComparison.Ordinal))
            return name(LongestName);
        if (last is "AccountId" or "AwsAccountId" or "OwnerId" or "OwnerAccountId" or "ResourceOwner" or "CreatedBy")
            return region.Id.AccountId;
        if (last.EndsWith("Id", StringComparison.Ordinal) || last == "Identifier")
            return region.World.RandomNames.Lower(LengthOfId);
        if (IsTime(last))
            return RecordedTime.Of(region.World.Now);
        if (last.EndsWith("Status", StringComparison.Ordinal) || last.EndsWith("State", StringComparison.Ordinal))
            return allowed.FirstOrDefault(value => value is "ACTIVE" or "AVAILABLE" or "ENABLED" or "READY" or "COMPLETED") ?? "ACTIVE";
        if (allowed.Count > 0)
            return allowed[0];
        if (last.Contains("Endpoint", StringComparison.Ordinal) || last.Contains("Domain", StringComparison.Ordinal) || last.Contains("DNS", StringComparison.OrdinalIgnoreCase))
            return $"{Own()}.{Service}.{region.Id.Region}.amazonaws.com".ToLowerInvariant();
        if (last.EndsWith("Url", StringComparison.OrdinalIgnoreCase) || last.EndsWith("Uri", StringComparison.OrdinalIgnoreCase))
            return $"https://{Own()}.{Service}.{region.Id.Region}.amazonaws.com".ToLowerInvariant();
        return last.Contains("Version", StringComparison.Ordinal) ? "1" : Own();
    }

    /// <summary>The ARN of the resource itself, or of something that belongs to it.</summary>
    private string ArnOf(string attribute)
    {
        var isOwn = IsOwnArn(attribute);
        if (isOwn && Arn() is { } arn)
            return arn;
        var noun = isOwn ? Noun : Stem(attribute, "Arn");
        return region.Id.Arn(Service, $"{noun.ToLowerInvariant()}/{Own()}");
    }

    private static bool IsTime(string attribute) =>
        attribute.EndsWith("At", StringComparison.Ordinal) || attribute.EndsWith("Time", StringComparison.Ordinal)
        || attribute.EndsWith("Date", StringComparison.Ordinal) || attribute.EndsWith("Timestamp", StringComparison.Ordinal);

    private JsonNode InType(string path, string text) =>
        facts.Attributes.GetValueOrDefault(path) is PropertyType.Primitive { Kind: PrimitiveKind.Integer or PrimitiveKind.Number }
            ? JsonNode.Parse(text)!
            : text;
}
