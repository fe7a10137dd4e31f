using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// What a caller must acknowledge of a template.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html#using-iam-capabilities">Acknowledging IAM resources</a>.
/// </summary>
internal static class TemplateCapabilities
{
    private const string Iam = "CAPABILITY_IAM";
    private const string NamedIam = "CAPABILITY_NAMED_IAM";

    private const string AutoExpand = "CAPABILITY_AUTO_EXPAND";

    public static readonly IReadOnlyList<string> All = [Iam, NamedIam, AutoExpand];

    /// <summary>The types that give permissions, each with the property that names the resource, where it may be named.</summary>
    private static readonly Dictionary<string, string?> IamTypes = new(StringComparer.Ordinal)
    {
        ["AWS::IAM::AccessKey"] = null,
        ["AWS::IAM::Group"] = "GroupName",
        ["AWS::IAM::InstanceProfile"] = "InstanceProfileName",
        ["AWS::IAM::ManagedPolicy"] = "ManagedPolicyName",
        ["AWS::IAM::Policy"] = null,
        ["AWS::IAM::Role"] = "RoleName",
        ["AWS::IAM::User"] = "UserName",
        ["AWS::IAM::UserToGroupAddition"] = null,
    };

    /// <summary>The capability that the template needs, null where it needs none; and the resource types that need it.</summary>
    private static (string? Capability, IReadOnlyList<string> ResourceTypes) NeededBy(Template template)
    {
        var resources = template.Resources.Where(resource => IamTypes.ContainsKey(resource.Type)).ToList();
        var named = resources.Any(resource => IamTypes[resource.Type] is { } name && resource.Properties?[name] is not null);
        return (resources.Count == 0 ? null : named ? NamedIam : Iam, [.. resources.Select(resource => resource.Type).Distinct()]);
    }

    /// <summary>The capabilities that the template needs, and why; nulls where it needs none.</summary>
    public static (IReadOnlyList<string>? Capabilities, string? Reason) Needed(Template template)
    {
        if (template.DeclaredTransforms.Count > 0)
            return ([AutoExpand], $"The following transform(s) require capabilities: [{string.Join(", ", template.DeclaredTransforms)}]");
        var (capability, resourceTypes) = NeededBy(template);
        return capability is null
            ? (null, null)
            : ([capability], $"The following resource(s) require capabilities: [{string.Join(", ", resourceTypes)}]");
    }

    /// <summary>Refuses transforms that nobody acknowledges, before anything is said of what they make.</summary>
    public static void RefuseWithoutExpansion(IReadOnlyList<string> acknowledged, Template template)
    {
        if (template.DeclaredTransforms.Count > 0 && !acknowledged.Contains(AutoExpand))
            throw CloudFormationErrors.InsufficientCapabilities([AutoExpand]);
    }

    public static void RefuseWithout(IReadOnlyList<string> acknowledged, Template template)
    {
        // Who acknowledges named IAM resources acknowledges the others too.
        if (NeededBy(template).Capability is { } needed && !acknowledged.Contains(needed) && !acknowledged.Contains(NamedIam))
            throw CloudFormationErrors.InsufficientCapabilities([needed]);
    }
}
