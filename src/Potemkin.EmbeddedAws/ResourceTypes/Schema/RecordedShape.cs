namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>How configuration items in the registry's shape differ from a resource's properties and attributes.</summary>
internal sealed record RecordedShape
{
    /// <summary>None.</summary>
    public static RecordedShape Same { get; } = new();

    /// <summary>Whether they have an <c>Id</c>, which is what <c>Ref</c> gives.</summary>
    public bool HasId { get; init; }

    /// <summary>What is never recorded, such as <c>Password</c> or <c>Users/*/Password</c>; a <c>*</c> stands for each item of a list.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
