using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The values of a managed rule's parameters: those given, and the defaults of the others.</summary>
internal sealed class RuleParameters(IManagedRule rule, JsonObject? given)
{
    /// <summary>The value, null where it was neither given nor has a default.</summary>
    public string? Text(string name)
    {
        var parameter = rule.Parameters.Single(candidate => candidate.Name == name);
        return given?[name]?.GetValue<string>() ?? parameter.Default;
    }

    /// <summary>The parts of a comma-separated list, without the blanks around them; null where nothing was given.</summary>
    public IReadOnlyList<string>? List(string name) =>
        Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
