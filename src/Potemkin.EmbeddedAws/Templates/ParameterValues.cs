using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>The values that the parameters of a template have in one deployment.</summary>
internal static class ParameterValues
{
    /// <summary>Every parameter with the value given for it, or its default.</summary>
    /// <exception cref="Protocol.AwsException">A value is missing, is not allowed, or is for no parameter of the template.</exception>
    public static IReadOnlyDictionary<string, string> Resolve(Template template, IReadOnlyDictionary<string, string> given)
    {
        var unknown = given.Keys.Where(name => !template.Names.Parameters.Contains(name)).ToList();
        if (unknown.Count > 0)
            throw TemplateErrors.ParametersUnknown(unknown);

        var missing = template.Parameters.Where(parameter => parameter.Default is null && !given.ContainsKey(parameter.Name)).ToList();
        if (missing.Count > 0)
            throw TemplateErrors.ParametersWithoutValue(missing.Select(parameter => parameter.Name));

        var values = new OrderedDictionary<string, string>();
        foreach (var parameter in template.Parameters)
        {
            if (!ParameterTypes.IsSupported(parameter.Type))
                throw TemplateErrors.Unsupported($"the parameter type {parameter.Type}");
            var value = given.GetValueOrDefault(parameter.Name) ?? parameter.Default!;
            ParameterConstraints.Check(parameter, value);
            values.Add(parameter.Name, value);
        }

        return values;
    }

    /// <summary>The values as <c>Ref</c> gives them: a text, or a list of texts.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Referable(Template template, IReadOnlyDictionary<string, string> values) =>
        template.Parameters.ToDictionary(parameter => parameter.Name, parameter => Referable(parameter, values[parameter.Name]));

    private static JsonNode Referable(ParameterDeclaration parameter, string value) =>
        ParameterTypes.IsList(parameter.Type)
            ? new JsonArray([.. ParameterConstraints.Members(parameter, value).Select(member => JsonValue.Create(member))])
            : JsonValue.Create(value);
}
