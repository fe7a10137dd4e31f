using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>The values that the parameters of a template have in one deployment.</summary>
internal sealed class ParameterValues
{
    private readonly OrderedDictionary<string, string> _given = [];
    private readonly Dictionary<string, string> _resolved = [];

    private ParameterValues()
    {
    }

    /// <summary>Every parameter with the value given for it, or its default.</summary>
    public IReadOnlyDictionary<string, string> Given => _given;

    /// <summary>What Systems Manager has under the names that parameters of its types are given.</summary>
    public IReadOnlyDictionary<string, string> Resolved => _resolved;

    /// <summary>The values as <c>Ref</c> gives them: a text, or a list of texts.</summary>
    public required IReadOnlyDictionary<string, JsonNode> Referable { get; init; }

    /// <summary>What is given for a thing of the account and is none, as the event of the stack says it; null where nothing is.</summary>
    public string? Missing { get; private init; }

    /// <exception cref="Protocol.AwsException">A value is missing, is not allowed, or is for no parameter of the template.</exception>
    public static ParameterValues Resolve(Template template, IReadOnlyDictionary<string, string> given, StackEnvironment environment)
    {
        RefuseUnknownAndMissing(template, given);
        var values = new Dictionary<string, string>();
        foreach (var parameter in template.Parameters)
        {
            var value = given.GetValueOrDefault(parameter.Name) ?? parameter.Default!;
            ParameterConstraints.Check(parameter, value);
            values.Add(parameter.Name, value);
        }

        var stored = StoredParameterValues.Resolve(template.Parameters, values, environment.State);
        var inEffect = template.Parameters.ToDictionary(parameter => parameter.Name, parameter => stored.GetValueOrDefault(parameter.Name) ?? values[parameter.Name]);
        var resolved = new ParameterValues
        {
            Referable = template.Parameters.ToDictionary(
                parameter => parameter.Name, parameter => Referred(parameter, inEffect[parameter.Name], environment.State)),
            Missing = WhatIsMissing(template.Parameters, inEffect, environment.State),
        };
        foreach (var parameter in template.Parameters)
            resolved._given.Add(parameter.Name, values[parameter.Name]);
        foreach (var (name, value) in stored)
            resolved._resolved.Add(name, value);
        return resolved;
    }

    private static void RefuseUnknownAndMissing(Template template, IReadOnlyDictionary<string, string> given)
    {
        var unknown = given.Keys.Where(name => !template.Names.Parameters.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
            throw TemplateErrors.ParametersUnknown(unknown);

        var missing = template.Parameters.Where(parameter => parameter.Default is null && !given.ContainsKey(parameter.Name)).ToList();
        if (missing.FirstOrDefault(parameter => ParameterTypes.IsStored(parameter.Type, out _)) is { } stored)
            throw TemplateErrors.StoredParameterWithoutValue(stored.Name);
        if (missing.Count > 0)
            throw TemplateErrors.ParametersWithoutValue(missing.Select(parameter => parameter.Name));
    }

    private static JsonNode Referred(ParameterDeclaration parameter, string value, RegionState region) =>
        ParameterTypes.IsList(parameter.Type)
            ? new JsonArray([.. value.Split(',').Select(member => JsonValue.Create(member.Trim()))])
            : JsonValue.Create(DynamicReferences.ResolveStored(value, region));

    private static string? WhatIsMissing(IEnumerable<ParameterDeclaration> parameters, Dictionary<string, string> values, RegionState region)
    {
        var missing = (
            from parameter in parameters
            let type = ParameterTypes.Member(parameter.Type)
            from value in ParameterTypes.IsList(parameter.Type) ? values[parameter.Name].Split(',').Select(member => member.Trim()) : [values[parameter.Name]]
            where type == ParameterTypes.StoredName ? State.Parameters.ParameterStore.Find(region, value) is null
                : ExistingThings.IsKnown(type) && !ExistingThings.Has(type, value, region)
            select $"parameter value {value} for parameter name {parameter.Name} does not exist").ToList();
        return missing.Count == 0 ? null : $"Parameter validation failed: {string.Join(", ", missing)}";
    }
}
