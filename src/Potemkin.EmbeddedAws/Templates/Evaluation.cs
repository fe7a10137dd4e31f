using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// Turns parts of a template into values: texts, numbers and truth values as they were written, functions resolved.
/// What one evaluation can make is bounded, for a few lines of nested <c>Fn::Sub</c> can ask for gigabytes.
/// </summary>
/// <param name="names">What can be referred to.</param>
/// <param name="environment">What the pseudo parameters stand for.</param>
/// <param name="parameters">The values of the parameters, under their names.</param>
/// <param name="conditions">Whether the conditions hold, as far as that has been found out.</param>
/// <param name="deployed">The resources that exist; null where none can be asked for.</param>
internal sealed class Evaluation(
    TemplateNames names,
    StackEnvironment environment,
    IReadOnlyDictionary<string, JsonNode> parameters,
    IReadOnlyDictionary<string, bool> conditions,
    IDeployedResources? deployed)
{
    // AWS bounds what a template may become as it bounds the template itself; the exact figure is not public.
    private const int Limit = 4_000_000;

    private long _spent;

    public TemplateNames Names => names;

    public StackEnvironment Environment => environment;

    /// <returns>The value; null for <c>AWS::NoValue</c>.</returns>
    public JsonNode? Value(TemplateNode node)
    {
        Spend(1);
        if (IntrinsicFunctions.Match(node, inConditions: false) is var (function, argument))
            return function.Evaluate(argument, this);

        return node switch
        {
            MappingNode mapping => Members(mapping),
            SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Value).Where(item => item is not null)]),
            ScalarNode scalar => Scalar(scalar),
            _ => null,
        };
    }

    /// <summary>The value as text; null where it is none.</summary>
    public string? Text(TemplateNode node) => TextOf(Value(node));

    /// <summary>What a function of the Conditions section decides; null where that is no truth.</summary>
    public bool? Truth(TemplateNode node) =>
        IntrinsicFunctions.Match(node, inConditions: true) is var (function, argument)
        && bool.TryParse(TextOf(function.Evaluate(argument, this)), out var truth)
            ? truth
            : null;

    /// <summary>Whether a condition of the template holds.</summary>
    public bool Holds(string condition) =>
        conditions.TryGetValue(condition, out var holds) ? holds : throw new UnresolvableException();

    /// <summary>The value of a parameter, or the physical id of a resource.</summary>
    public JsonNode? Reference(string name) =>
        parameters.TryGetValue(name, out var parameter) ? Copied(parameter)
        : PseudoParameters.Contains(name) ? PseudoParameters.Value(name, environment)
        : Deployed(name).Ref(name);

    /// <summary>The value of a parameter; null where the template has none of that name.</summary>
    public JsonNode? Parameter(string name) => parameters.GetValueOrDefault(name);

    public JsonNode Attribute(string logicalId, string attribute) => Copied(Deployed(logicalId).GetAtt(logicalId, attribute));

    /// <summary>The value that another stack exports under that name.</summary>
    public JsonNode Import(string exportName) => Copied(Deployed(exportName).Import(exportName));

    /// <exception cref="Protocol.AwsException">More has been made than any template needs.</exception>
    public void Spend(long characters)
    {
        _spent += characters;
        if (_spent > Limit)
            throw TemplateErrors.Unsupported($"templates that grow beyond {Limit} characters");
    }

    /// <summary>A value of one piece as text; null for lists, mappings and nothing.</summary>
    public static string? TextOf(JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => scalar.GetValue<string>(),
        JsonValue scalar => scalar.ToJsonString(),
        _ => null,
    };

    private JsonObject Members(MappingNode mapping)
    {
        var members = new JsonObject();
        foreach (var entry in mapping.Entries)
        {
            Spend(entry.Key.Length);
            if (Value(entry.Value) is { } value)
                members[entry.Key] = value;
        }

        return members;
    }

    private JsonNode? Scalar(ScalarNode scalar)
    {
        Spend(scalar.Value.Length);
        return scalar.Kind switch
        {
            ScalarKind.Number => JsonNode.Parse(scalar.Value),
            ScalarKind.Boolean => JsonValue.Create(scalar.Value == "true"),
            ScalarKind.Null => null,
            _ => JsonValue.Create(scalar.Value),
        };
    }

    private JsonNode Copied(JsonNode value)
    {
        Spend(value is JsonValue ? TextOf(value)!.Length : value.ToJsonString().Length);
        return value.DeepClone();
    }

    private IDeployedResources Deployed(string name) => deployed ?? throw TemplateErrors.ResourcesInConditions([name]);
}
