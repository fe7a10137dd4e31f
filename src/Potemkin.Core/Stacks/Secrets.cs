using Potemkin.Templates;

namespace Potemkin.Core.Stacks;

/// <summary>
/// The values of parameters that the template marks as NoEcho, which no message shows.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">NoEcho</a>.
/// </summary>
internal sealed class Secrets
{
    /// <summary>What stands for a secret wherever one is hidden.</summary>
    public const string Hidden = "****";

    /// <summary>There are none.</summary>
    public static Secrets None { get; } = new();

    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>The values.</summary>
    public IEnumerable<string> Values => _values;

    /// <summary>Takes in the secrets among the values that are given for a template's parameters.</summary>
    public void Add(TemplateOutline template, IReadOnlyDictionary<string, string> parameters)
    {
        foreach (var parameter in template.Parameters.Where(parameter => parameter.NoEcho))
        {
            if (parameters.TryGetValue(parameter.Name, out var value) && value.Length > 0)
                _values.Add(value);
        }
    }

    /// <summary>The text without them.</summary>
    public string Hide(string text) =>
        _values.OrderByDescending(value => value.Length).Aggregate(text, (hidden, value) => hidden.Replace(value, Hidden, StringComparison.Ordinal));
}
