using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Attributes that a plan asks for and that the types of its resources do not have.</summary>
internal static class UnknownAttributes
{
    /// <summary>Those of custom resources and nested stacks are known only when they are there.</summary>
    private const string OfTheirOwn = "AWS::CloudFormation::";

    /// <summary>The first one, as the event of the stack tells it; null where there is none.</summary>
    public static string? First(DeploymentPlan plan)
    {
        var types = plan.Resources.ToDictionary(resource => resource.LogicalId, resource => resource.Type);
        var unknown = plan.AttributeReferences().FirstOrDefault(reference => types.TryGetValue(reference.LogicalId, out var type) && !IsKnown(type, reference.Attribute));
        return unknown is null ? null : StatusReasons.AttributeUnknown(unknown.Path, types[unknown.LogicalId], unknown.Attribute);
    }

    private static bool IsKnown(string type, string attribute)
    {
        if (type.StartsWith(OfTheirOwn, StringComparison.Ordinal) || ResourceTypeFacts.Find(type) is not { } facts)
            return true;
        var first = attribute.Split('.')[0];
        return facts.Properties.ContainsKey(first) || facts.Attributes.ContainsKey(first)
            || facts.Attributes.Keys.Any(known => known == attribute || known.StartsWith($"{attribute}.", StringComparison.Ordinal));
    }
}
