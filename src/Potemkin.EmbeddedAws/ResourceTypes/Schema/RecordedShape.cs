using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>How configuration items differ from what the registry says of a resource.</summary>
internal sealed record RecordedShape
{
    /// <summary>None.</summary>
    public static RecordedShape Same { get; } = new();

    /// <summary>The form of the id by which AWS Config knows the resource; null where that is its primary identifier.</summary>
    public string? ResourceId { get; init; }

    /// <summary>Whether they have an <c>Id</c>, which is what <c>Ref</c> gives.</summary>
    public bool HasId { get; init; }

    /// <summary>What is never recorded, such as <c>Password</c> or <c>Users/*/Password</c>; a <c>*</c> stands for each item of a list.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What the service has where nothing is given, as far as rules look at it; within an object that is given, too.</summary>
    public JsonObject Defaults { get; init; } = [];
}
