using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>Applies the transforms of one template, those within it first, from the inside out.</summary>
/// <param name="environment">Where the template is deployed.</param>
/// <param name="known">Evaluates what depends on parameters and mappings alone.</param>
/// <param name="parameterValues">The values of the template's parameters.</param>
internal sealed class TransformApplication(
    StackEnvironment environment, Evaluation known, IReadOnlyDictionary<string, JsonNode> parameterValues)
{
    /// <summary>The same part, with what transforms made of it where <c>Fn::Transform</c> stood.</summary>
    /// <exception cref="AwsException">There is no such transform, or it failed.</exception>
    public TemplateNode ApplyWithin(TemplateNode node)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return new SequenceNode([.. sequence.Items.Select(ApplyWithin)], sequence.Place);
            case MappingNode mapping:
                var others = new MappingNode(
                    mapping.Entries.Select(entry => entry.Key == TransformDeclaration.Function ? entry : entry with { Value = ApplyWithin(entry.Value) }),
                    mapping.Place);
                return others[TransformDeclaration.Function] is { } function
                    ? TransformDeclaration.Read(function).Aggregate((TemplateNode)others, (part, transform) => Apply(transform, part, TransformDeclaration.Function))
                    : others;
            default:
                return node;
        }
    }

    /// <summary>What a transform makes of a part of the template.</summary>
    /// <param name="transform">The transform.</param>
    /// <param name="part">The part, with the declaration of the transform.</param>
    /// <param name="key">Where the part declares the transform.</param>
    /// <exception cref="AwsException">There is no such transform, or it failed.</exception>
    public TemplateNode Apply(TransformDeclaration transform, TemplateNode part, string key)
    {
        if (transform.Name == TransformDeclaration.Include)
            return Including(transform, part, key);

        var fragment = part is MappingNode mapping ? mapping.Without(key) : part;
        return transform.IsOfAws
            ? throw TemplateErrors.NoTransform(transform.Name)
            : environment.Macros?.Transform(new MacroCall(transform.Name, Parameters(transform), fragment, parameterValues))
                ?? throw TemplateErrors.NoTransform($"{environment.AccountId}::{transform.Name}");
    }

    /// <summary>The part with what an object in S3 holds in the place of the declaration.</summary>
    private TemplateNode Including(TransformDeclaration transform, TemplateNode part, string key)
    {
        var snippet = Inclusion.Read(Evaluation.TextOf(Parameters(transform)["Location"]), environment.State.World);
        known.Spend(TemplateJson.Write(snippet).Length);
        if (part is not MappingNode mapping || mapping.Entries.All(entry => entry.Key == key))
            return snippet;
        return snippet is MappingNode members
            ? new MappingNode(mapping.Entries.SelectMany(entry => entry.Key == key ? members.Entries : [entry]), mapping.Place)
            : throw TemplateErrors.IncludeMalformed();
    }

    private JsonObject Parameters(TransformDeclaration transform)
    {
        var parameters = new JsonObject();
        foreach (var entry in transform.Parameters?.Entries ?? [])
            parameters[entry.Key] = Value(entry, transform.Name);
        return parameters;
    }

    private JsonNode Value(MappingEntry parameter, string transform)
    {
        try
        {
            return known.Value(parameter.Value) is { } value && IsSimple(value)
                ? value
                : throw TemplateErrors.TransformParameter(parameter.Key, transform);
        }
        catch (UnresolvableException)
        {
            throw TemplateErrors.TransformParameter(parameter.Key, transform);
        }
    }

    private static bool IsSimple(JsonNode value) =>
        value is JsonValue || value is JsonArray items && items.All(item => item is JsonValue scalar && scalar.GetValueKind() != JsonValueKind.Null);
}
