using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>What a change set would change of a resource that exists.</summary>
/// <param name="stack">The stack as it is.</param>
/// <param name="resource">The resource as it is to be.</param>
/// <param name="next">What the stack is to be.</param>
/// <param name="differences">The properties that change or may change.</param>
internal sealed class ForeseenModification(
    Stack stack, StackResource resource, StackDefinition next, IReadOnlyList<PropertyDifference> differences)
{
    public const string Replaced = "True";
    public const string MayBeReplaced = "Conditional";
    private const string Stays = "False";

    public bool MetadataChanges { get; init; }

    /// <summary>Whether the values are shown.</summary>
    public bool ShowsValues { get; init; }

    /// <summary>The change; null where there is none.</summary>
    public ResourceChangeShape? Shape()
    {
        List<ResourceChangeDetailShape> details = [.. Properties(), .. Attributes()];
        if (details.Count == 0)
            return null;

        var replacement = Replacement(details);
        return new ResourceChangeShape
        {
            PolicyAction = replacement == Stays ? null : $"ReplaceAnd{resource.UpdateReplacePolicy}",
            Action = "Modify",
            LogicalResourceId = resource.LogicalId,
            PhysicalResourceId = resource.PhysicalId,
            ResourceType = resource.Type,
            Replacement = replacement,
            Scope = [.. details.Select(detail => detail.Target.Attribute).Distinct()],
            Details = details,
        };
    }

    private static string Replacement(IReadOnlyList<ResourceChangeDetailShape> details) =>
        details.Any(detail => detail is { Evaluation: Cause.Static, Target.RequiresRecreation: Recreation.Always }) ? Replaced
        : details.Any(detail => detail.Target.RequiresRecreation != Recreation.Never) ? MayBeReplaced
        : Stays;

    private IEnumerable<ResourceChangeDetailShape> Properties() => (
        from difference in differences
        from cause in difference.Causes
        select new ResourceChangeDetailShape
        {
            Target = Target(difference),
            Evaluation = cause.Evaluation,
            ChangeSource = cause.Source,
            CausingEntity = cause.Entity,
        }).Distinct();

    private ResourceTargetShape Target(PropertyDifference difference)
    {
        var target = new ResourceTargetShape
        {
            Attribute = "Properties",
            Name = difference.Path[0],
            RequiresRecreation = Recreation.Of(resource.Type, difference.Path),
        };
        return !ShowsValues ? target : target with
        {
            Path = $"/Properties/{string.Join('/', difference.Path)}",
            BeforeValue = Text(difference.Before, stack.Definition),
            AfterValue = Text(difference.After, next),
            AttributeChangeType = difference.Before is null ? "Add" : difference.After is null ? "Remove" : "Modify",
        };
    }

    private IEnumerable<ResourceChangeDetailShape> Attributes()
    {
        var tags = stack.Definition.Tags;
        if (ResourceTypeFacts.Find(resource.Type)?.TagProperty is not null && (tags.Count != next.Tags.Count || tags.Except(next.Tags).Any()))
            yield return Attribute("Tags");
        if (MetadataChanges)
            yield return Attribute("Metadata");
        var before = stack.Version.Find(resource.LogicalId);
        if (before is not null && before.DeletionPolicy != resource.DeletionPolicy)
            yield return Attribute(ResourceDeclaration.DeletionPolicyName);
        if (before is not null && before.UpdateReplacePolicy != resource.UpdateReplacePolicy)
            yield return Attribute(ResourceDeclaration.UpdateReplacePolicyName);
    }

    private static ResourceChangeDetailShape Attribute(string attribute) => new()
    {
        Target = new ResourceTargetShape { Attribute = attribute, RequiresRecreation = Recreation.Never },
        Evaluation = Cause.Static,
        ChangeSource = Cause.Template.Source,
    };

    private static string? Text(JsonNode? value, StackDefinition definition) =>
        value is null ? null
        : ShownProperties.Masked(value, definition.Parameters) is var shown && Evaluation.TextOf(shown) is { } text ? text
        : CompactJson.Of(shown);
}
