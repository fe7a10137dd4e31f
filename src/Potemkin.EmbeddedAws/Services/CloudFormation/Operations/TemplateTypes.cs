using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Refuses the resource types of a template that nothing can be made of.</summary>
internal static class TemplateTypes
{
    /// <summary>Refuses types that AWS does not have, whether or not the condition of the resource holds.</summary>
    public static void RefuseUnrecognized(Template template, IReadOnlyDictionary<string, IResourceType> types)
    {
        var unrecognized = Unrecognized(template, types);
        if (unrecognized.Count > 0)
            throw CloudFormationErrors.UnrecognizedResourceTypes(unrecognized);
    }

    /// <summary>The types that AWS does not have.</summary>
    public static IReadOnlyList<string> Unrecognized(Template template, IReadOnlyDictionary<string, IResourceType> types) =>
        Distinct(template.Resources, type => !types.ContainsKey(type) && !RegistryTypes.IsKnownToAws(type));

    /// <summary>Refuses types other than those that the request names, each by itself or with the others of its service: <c>AWS::EC2::*</c>.</summary>
    /// <param name="allowed">The types; empty where all are.</param>
    /// <param name="template">The template.</param>
    public static void RefuseOthersThan(IReadOnlyList<string> allowed, Template template)
    {
        if (allowed.Count > 0 && Distinct(template.Resources, type => !allowed.Any(pattern => Allows(pattern, type))) is [var refused, ..])
            throw CloudFormationErrors.ResourceTypeNotAllowed(refused, allowed);
    }

    /// <summary>Refuses types that AWS has and this AWS has not, where a resource would have to be made.</summary>
    public static void RefuseUnsupported(DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types)
    {
        var unsupported = Distinct(plan.Resources, type => !types.ContainsKey(type));
        if (unsupported.Count > 0)
            throw CloudFormationErrors.UnsupportedResourceTypes(unsupported);
    }

    private static bool Allows(string pattern, string type) => pattern.EndsWith("::*", StringComparison.Ordinal)
        ? type.StartsWith(pattern[..^1], StringComparison.Ordinal)
        : type == pattern;

    private static List<string> Distinct(IEnumerable<ResourceDeclaration> resources, Func<string, bool> refused) =>
        [.. resources.Select(resource => resource.Type).Distinct().Where(refused)];
}
