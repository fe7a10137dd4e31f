using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What a template comes to with the given parameter values: the resources to make, and what they are made of.</summary>
internal sealed partial class DeploymentPlan
{
    private readonly Func<IDeployedResources?, Evaluation> _evaluationWith;
    private readonly IReadOnlyDictionary<string, IReadOnlyCollection<string>> _dependencies;
    private readonly IReadOnlyList<OutputDeclaration> _outputs;
    private readonly IReadOnlyDictionary<string, ResourceDeclaration> _byLogicalId;
    private readonly TemplateNames _names;
    private readonly HashSet<string> _imports = [];
    private readonly HashSet<string> _speakingOfOthers = [];

    private DeploymentPlan(Template template, IReadOnlyDictionary<string, string> given, StackEnvironment environment)
    {
        var values = Templates.ParameterValues.Resolve(template, given, environment);
        ParameterValues = values.Given;
        ResolvedValues = values.Resolved;
        Missing = values.Missing;
        if (template.UnsupportedSections is [var section, ..])
            throw TemplateErrors.Unsupported($"the section {section}");

        var parameters = values.Referable;
        RuleCheck.Refuse(template.Rules, new Evaluation(template.Names, environment, parameters, new Dictionary<string, bool>(), deployed: null));
        Conditions = ConditionValues.Resolve(
            template.Conditions, template.Names, conditions => new Evaluation(template.Names, environment, parameters, conditions, deployed: null));
        _evaluationWith = deployed => new Evaluation(template.Names, environment, parameters, Conditions, deployed);
        Resources = [.. template.Resources.Where(resource => Holds(resource.Condition)).Select(Resolved)];
        _byLogicalId = Resources.ToDictionary(resource => resource.LogicalId, StringComparer.Ordinal);
        _names = template.Names with { Resources = _byLogicalId.Keys.ToHashSet() };
        _outputs = [.. template.OutputDeclarations.Where(output => Holds(output.Condition))];
        _dependencies = Dependencies();
        CheckOutputs();
        DeclaredDynamicReferences.Check(Resources, environment.State);
    }

    /// <summary>Every parameter of the template with the value given for it, or its default.</summary>
    public IReadOnlyDictionary<string, string> ParameterValues { get; }

    /// <summary>What Systems Manager has under the names that parameters of its types are given.</summary>
    public IReadOnlyDictionary<string, string> ResolvedValues { get; }

    /// <summary>What the values name that does not exist, as the event of the stack says it; null where everything does.</summary>
    public string? Missing { get; }

    /// <summary>Every condition of the template, and whether it holds.</summary>
    public IReadOnlyDictionary<string, bool> Conditions { get; }

    /// <summary>The resources whose condition holds, in the order of the template.</summary>
    public IReadOnlyList<ResourceDeclaration> Resources { get; }

    /// <summary>The names of the exports of other stacks that are imported.</summary>
    public IReadOnlySet<string> Imports => _imports;

    /// <param name="template">The template, all transforms applied.</param>
    /// <param name="parameters">The values that its parameters are given.</param>
    /// <param name="environment">Where it is deployed.</param>
    /// <exception cref="Protocol.AwsException">The template and the values do not go together.</exception>
    public static DeploymentPlan For(Template template, IReadOnlyDictionary<string, string> parameters, StackEnvironment environment) =>
        new(template, parameters, environment);

    /// <summary>The logical ids of the resources that must exist before this one is made.</summary>
    public IReadOnlyCollection<string> DependenciesOf(string logicalId) => _dependencies[logicalId];

    /// <summary>Whether the properties of a resource speak of other resources, or of what other stacks export, and so cannot be told before.</summary>
    public bool SpeaksOfOthers(string logicalId) => _speakingOfOthers.Contains(logicalId);

    /// <summary>The attributes that the properties of resources, and the outputs, ask for.</summary>
    public IEnumerable<AttributeReference> AttributeReferences() => Resources
        .Where(resource => resource.Properties is not null)
        .SelectMany(resource => AttributeReference.In(resource.Properties!, $"/Resources/{resource.LogicalId}/Properties", Conditions))
        .Concat(_outputs.SelectMany(output => AttributeReference.In(output.Value, $"/Outputs/{output.Key}/Value", Conditions)));

    /// <summary>The properties of a resource with all functions resolved.</summary>
    /// <exception cref="Protocol.AwsException">A function cannot do with what another resource gives it.</exception>
    public JsonObject PropertiesOf(string logicalId, IDeployedResources deployed) =>
        _byLogicalId[logicalId].Properties is { } properties
            ? _evaluationWith(deployed).Value(properties) as JsonObject ?? throw TemplateErrors.PropertiesNotObject(logicalId)
            : [];

    /// <summary>The metadata of a resource with all functions resolved; null where it has none.</summary>
    /// <exception cref="Protocol.AwsException">A function cannot do with what another resource gives it.</exception>
    public JsonNode? MetadataOf(string logicalId, IDeployedResources deployed) =>
        _byLogicalId[logicalId].Metadata is { } metadata ? _evaluationWith(deployed).Value(metadata) : null;

    /// <summary>What a part of the template comes to; null for <c>AWS::NoValue</c>.</summary>
    /// <exception cref="Protocol.AwsException">A function cannot do with what it is given.</exception>
    public JsonNode? ValueOf(TemplateNode node, IDeployedResources deployed) => _evaluationWith(deployed).Value(node);

    /// <summary>The outputs whose condition holds, in the order of the template.</summary>
    /// <exception cref="Protocol.AwsException">An output comes to something that is no text.</exception>
    public IReadOnlyList<OutputValue> Outputs(IDeployedResources deployed)
    {
        var evaluation = _evaluationWith(deployed);
        return [.. _outputs.Select(output => new OutputValue(
            output.Key,
            OutputText(evaluation.Value(output.Value)),
            output.Description,
            ExportName(output, evaluation)))];
    }

    private static string OutputText(JsonNode? value) =>
        Evaluation.TextOf(value) ?? throw (value is JsonArray ? TemplateErrors.OutputIsList() : TemplateErrors.OutputIsMap());

    private static string? ExportName(OutputDeclaration output, Evaluation evaluation) =>
        output.ExportName is not { } node ? null
        : evaluation.Text(node) is { } name && ExportNamePattern().IsMatch(name) ? name
        : throw TemplateErrors.ExportMalformed(output.Key);

    private ResourceDeclaration Resolved(ResourceDeclaration resource)
    {
        var known = _evaluationWith(null);
        return resource.WithPolicies(policy => resource.PolicyFunctions.TryGetValue(policy, out var function)
            ? known.Text(function) ?? throw TemplateErrors.ResourceMemberNotString(resource.LogicalId, policy)
            : null) with
        {
            CreationPolicy = resource.CreationPolicy?.Resolved(known, resource.LogicalId),
        };
    }

    private bool Holds(string? condition) => condition is null || Conditions[condition];

    private OrderedDictionary<string, IReadOnlyCollection<string>> Dependencies()
    {
        var dependencies = new OrderedDictionary<string, IReadOnlyCollection<string>>();
        var unresolved = new List<string>();
        foreach (var resource in Resources)
        {
            var walk = Walk();
            if (resource.Properties is { } properties)
                walk.Visit(properties);
            if (walk.Resources.Count + walk.Imports.Count > 0)
                _speakingOfOthers.Add(resource.LogicalId);
            DeclaredReferences.WalkBesidesProperties(resource, walk);
            unresolved.AddRange(walk.Unresolved);
            _imports.UnionWith(walk.Imports);
            // Taken after the unresolved ones: to depend on a resource that a condition leaves out is no fault, to refer to it is.
            foreach (var logicalId in resource.DependsOn)
                walk.Resource(logicalId);
            dependencies.Add(resource.LogicalId, walk.Resources);
        }

        if (unresolved.Count > 0)
            throw TemplateErrors.UnresolvedResources(unresolved.Distinct(), "Resources");
        DependencyOrder.Of(dependencies, out var circular);
        return circular.Count == 0 ? dependencies : throw TemplateErrors.CircularResources(circular);
    }

    private void CheckOutputs()
    {
        var walk = Walk();
        foreach (var output in _outputs)
            DeclaredReferences.Walk(output, walk);
        _imports.UnionWith(walk.Imports);
        if (walk.Unresolved.Count > 0)
            throw TemplateErrors.OutputOfSkippedResources(walk.Unresolved);
    }

    private ReferenceWalk Walk() => new(_names, _evaluationWith(null));

    [GeneratedRegex(@"\A[A-Za-z0-9:-]{1,255}\z")]
    private static partial Regex ExportNamePattern();
}
