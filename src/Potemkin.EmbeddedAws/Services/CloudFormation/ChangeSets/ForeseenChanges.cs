using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>
/// What a plan would change of a stack, resource by resource. AWS tells it in two ways. Where nobody asks for values, it goes by the
/// template: whatever refers to an attribute of a changed resource may change. Where somebody does, it goes by the values, and attributes
/// of a resource that is not replaced are taken as they are.
/// </summary>
internal sealed class ForeseenChanges
{
    private readonly Stack _stack;
    private readonly StackVersion _next;
    private readonly DeploymentPlan _plan;
    private readonly Lazy<DeploymentPlan> _present;
    private readonly IReadOnlyList<ImportedResource> _imports;
    private readonly bool _withValues;
    private readonly HashSet<string> _changedParameters;
    private readonly Dictionary<string, Effect> _effects = [];
    private readonly List<ResourceChangeShape> _changes = [];
    private readonly List<string> _warnings = [];

    /// <param name="stack">The stack as it is.</param>
    /// <param name="next">What it is to be.</param>
    /// <param name="plan">How it becomes so.</param>
    /// <param name="present">The plan of what it is.</param>
    /// <param name="imports">The resources that exist and are to be its own.</param>
    /// <param name="withValues">Which of the two ways.</param>
    public ForeseenChanges(
        Stack stack, StackVersion next, DeploymentPlan plan, Lazy<DeploymentPlan> present, IReadOnlyList<ImportedResource> imports, bool withValues)
    {
        (_stack, _next, _plan, _present, _imports, _withValues) = (stack, next, plan, present, imports, withValues);
        var before = stack.Definition.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value);
        _changedParameters = [.. next.Definition.Parameters
            .Where(parameter => before.GetValueOrDefault(parameter.Key) != parameter.Value)
            .Select(parameter => parameter.Key)];
        foreach (var logicalId in OrderOf(next))
            Foresee(next.Find(logicalId)!);
        _changes.AddRange(Outdated.Removed(stack.Resources.Concat(stack.Leaving), next).Where(resource => resource.Deployed is not null).Select(Removal));
    }

    /// <summary>The changes, by logical id.</summary>
    public IReadOnlyList<ResourceChangeShape> Changes => [.. _changes.OrderBy(change => change.LogicalResourceId, StringComparer.Ordinal)];

    /// <summary>Why some values cannot be told; null where all can.</summary>
    public string? Warning => _warnings.Count == 0
        ? null
        : $"[WARN] --include-property-values option can return incomplete ChangeSet data because: {string.Join(", ", _warnings)}";

    private static IReadOnlyList<string> OrderOf(StackVersion version) => DependencyOrder.Of(
        new OrderedDictionary<string, IReadOnlyCollection<string>>(
            version.Resources.Select(resource => KeyValuePair.Create(resource.LogicalId, resource.DependsOn))),
        out _);

    private void Foresee(StackResource resource)
    {
        if (resource is { Deployed: not null, Made: { } made })
        {
            var change = Modification(resource, made);
            _effects[resource.LogicalId] = EffectOf(change);
            if (change is not null)
                _changes.Add(change);
            return;
        }

        _effects[resource.LogicalId] = Effect.Create;
        var import = _imports.FirstOrDefault(imported => imported.LogicalId == resource.LogicalId);
        _changes.Add(new ResourceChangeShape
        {
            Action = import is null ? "Add" : "Import",
            LogicalResourceId = resource.LogicalId,
            PhysicalResourceId = import?.PhysicalId,
            ResourceType = resource.Type,
            AfterContext = After(resource),
        });
    }

    private static Effect EffectOf(ResourceChangeShape? change) => change?.Replacement switch
    {
        null => Effect.None,
        ForeseenModification.Replaced => Effect.Create,
        ForeseenModification.MayBeReplaced => Effect.MayReplace,
        _ => Effect.Update,
    };

    private ResourceChangeShape Removal(StackResource resource) => new()
    {
        PolicyAction = resource.DeletionPolicy == "RetainExceptOnCreate" ? "Retain" : resource.DeletionPolicy,
        Action = "Remove",
        LogicalResourceId = resource.LogicalId,
        PhysicalResourceId = resource.PhysicalId,
        ResourceType = resource.Type,
        BeforeContext = _withValues ? Context(WrittenOf(resource), resource.Made!.Metadata, _stack.Definition) : null,
    };

    /// <summary>The properties of a resource that is to go; AWS does not tell what its references came to.</summary>
    private JsonObject WrittenOf(StackResource resource) =>
        _present.Value.Resources.FirstOrDefault(declared => declared.LogicalId == resource.LogicalId)?.Properties is { } properties
            && new ForeseenValues(_present.Value, new DeployedResources(_stack), _ => true).Of(properties) is JsonObject known
                ? known
                : resource.Made!.Written;

    private ResourceChangeShape? Modification(StackResource resource, ResourceDefinition made)
    {
        var declared = Declared(resource);
        var differences = new PropertyDifferences(Values, CausesOf).Between(declared.Properties, made.Written);
        return new ForeseenModification(_stack, resource, _next.Definition, differences)
        {
            MetadataChanges = !JsonNode.DeepEquals(made.Metadata, declared.Metadata is { } metadata ? Values().Of(metadata) : null),
            ShowsValues = _withValues,
        }.Shape() is { } change
            ? change with
            {
                BeforeContext = _withValues ? Context(made.Written, made.Metadata, _stack.Definition) : null,
                AfterContext = After(resource),
            }
            : null;
    }

    private IReadOnlyList<Cause> CausesOf(TemplateNode node, IReadOnlyList<Reference> references) =>
    [
        .. ParameterReferences.In(node, _plan).Where(_changedParameters.Contains).Select(Cause.Parameter),
        .. references.Distinct().Select(CauseOf).OfType<Cause>(),
    ];

    private Cause? CauseOf(Reference reference) => _effects.GetValueOrDefault(reference.LogicalId) switch
    {
        Effect.Create => Cause.Of(reference, Cause.Static),
        Effect.MayReplace when !_withValues => Cause.Of(reference, Cause.Dynamic),
        Effect.Update when !_withValues && reference.Attribute is not null => Cause.Of(reference, Cause.Dynamic),
        _ => null,
    };

    private ForeseenValues Values() => new(_plan, new DeployedResources(_stack), IsUnknown);

    /// <summary>What a resource is replaced by is unknown, but whoever goes by the template alone sees no other value for it.</summary>
    private bool IsUnknown(string logicalId) =>
        _next.Find(logicalId)?.Deployed is null || _withValues && _effects.GetValueOrDefault(logicalId) == Effect.Create;

    private ResourceDeclaration Declared(StackResource resource) =>
        _plan.Resources.First(declared => declared.LogicalId == resource.LogicalId);

    private string? After(StackResource resource)
    {
        if (!_withValues)
            return null;
        var (declared, values) = (Declared(resource), Values());
        var properties = declared.Properties is { } node ? values.Of(node) as JsonObject ?? [] : [];
        var metadata = declared.Metadata is { } given ? values.Of(given) : null;
        _warnings.AddRange(values.MissingExports.Distinct()
            .Select(name => $"ChangeSet creation failed for resource [{resource.LogicalId}] because: No export named {name}"));
        return Context(properties, metadata, _next.Definition);
    }

    private static string Context(JsonObject properties, JsonNode? metadata, StackDefinition definition)
    {
        var context = new JsonObject { ["Properties"] = properties.DeepClone() };
        if (metadata is not null)
            context["Metadata"] = metadata.DeepClone();
        return ShownProperties.Of(context, definition.Parameters);
    }
}
