using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>Whether a change of a property replaces the resource, as the schema of its type says.</summary>
internal static class Recreation
{
    public const string Never = "Never";
    public const string Conditionally = "Conditionally";
    public const string Always = "Always";

    /// <param name="resourceType">The type.</param>
    /// <param name="path">The names and places that lead to the property.</param>
    public static string Of(string resourceType, IReadOnlyList<string> path)
    {
        var facts = ResourceTypeFacts.Find(resourceType);
        var declared = facts?.Properties;
        foreach (var name in path)
        {
            if (declared?.GetValueOrDefault(name) is not { } property)
                break;
            if (property.CreateOnly)
                return Always;
            if (property.ConditionalCreateOnly)
                return Conditionally;
            declared = property.Type is PropertyType.Definition nested ? facts!.Definitions[nested.Name] : null;
        }

        return Never;
    }
}
