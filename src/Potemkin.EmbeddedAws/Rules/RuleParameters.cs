using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The values of a managed rule's parameters: those given, and the defaults of the others.</summary>
internal sealed class RuleParameters(IAwsRule rule, JsonObject? given)
{
    /// <summary>The value, null where it was neither given nor has a default.</summary>
    public string? Text(string name)
    {
        var parameter = rule.Parameters.Single(candidate => candidate.Name == name);
        return given?[name]?.GetValue<string>() ?? parameter.Default;
    }

    /// <summary>The parts of a comma-separated list, without the blanks around them; null where nothing was given.</summary>
    public IReadOnlyList<string>? List(string name) => Text(name) is { } text ? RuleParameterValue.List(text) : null;

    /// <summary>A whole number; null where nothing was given.</summary>
    public int? Integer(string name) => Text(name) is { } text ? int.Parse(text.Trim(), CultureInfo.InvariantCulture) : null;

    /// <summary>A number; null where nothing was given.</summary>
    public double? Number(string name) => Text(name) is { } text ? double.Parse(text.Trim(), CultureInfo.InvariantCulture) : null;

    /// <summary>True or false, in any case; null where nothing was given.</summary>
    public bool? Boolean(string name) => Text(name) is { } text ? bool.Parse(text.Trim()) : null;

    /// <summary>The keys and values of a map; null where nothing was given.</summary>
    public IReadOnlyDictionary<string, string>? Map(string name) => Text(name) is { } text ? RuleParameterValue.Map(text) : null;
}
