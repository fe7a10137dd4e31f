namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>What a value is like.</summary>
/// <param name="Kind"><c>structure</c>, <c>list</c>, <c>map</c>, <c>timestamp</c>, <c>boolean</c>, <c>integer</c>, <c>string</c> and the like.</param>
internal sealed record ModelShape(string Kind)
{
    /// <summary>The members of a structure.</summary>
    public IReadOnlyDictionary<string, ModelMember> Members { get; init; } = new Dictionary<string, ModelMember>();

    /// <summary>Those that must be there.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public ModelMember? Items { get; init; }

    public ModelMember? Keys { get; init; }

    /// <summary>The values of a map.</summary>
    public ModelMember? Values { get; init; }

    /// <summary>How a time is written, where it is said.</summary>
    public string? Format { get; init; }
}
