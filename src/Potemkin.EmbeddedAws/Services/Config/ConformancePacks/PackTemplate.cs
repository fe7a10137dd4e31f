using Potemkin.EmbeddedAws.Templates;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>
/// The template of a conformance pack. Its rules may say which controls of a catalogue they stand for, which no stack's resources may.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConformancePackRuleCompliance.html">ConformancePackRuleCompliance</a>.
/// </summary>
/// <param name="Template">The template as a stack would have it.</param>
/// <param name="Controls">The controls, by logical id; nothing of a resource that names none.</param>
internal sealed record PackTemplate(Template Template, IReadOnlyDictionary<string, IReadOnlyList<string>> Controls)
{
    private const string Resources = "Resources";
    private const string ControlsMember = "Controls";

    /// <exception cref="Protocol.AwsException">It is no sound template.</exception>
    public static PackTemplate Parse(string body)
    {
        var controls = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!body.Contains(ControlsMember, StringComparison.Ordinal) || RootOf(body) is not { } root || root[Resources] is not MappingNode resources)
            return new PackTemplate(Template.Parse(body), controls);

        foreach (var entry in resources.Entries)
        {
            if (entry.Value is not MappingNode resource || resource[ControlsMember] is not SequenceNode named)
                continue;
            controls.Add(entry.Key, [.. named.Items.OfType<ScalarNode>().Select(control => control.Value)]);
            resources = resources.With(entry.Key, resource.Without(ControlsMember));
        }

        return new PackTemplate(Template.Parse(controls.Count > 0 ? TemplateJson.Write(root.With(Resources, resources)) : body), controls);
    }

    /// <summary>Null of a text that is not well-formed, which is told by whoever reads it as a template.</summary>
    private static MappingNode? RootOf(string body)
    {
        try
        {
            return TemplateDocument.Parse(body).Root;
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }
}
