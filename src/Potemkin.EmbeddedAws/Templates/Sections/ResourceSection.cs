using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Resources.</summary>
internal static class ResourceSection
{
    private const string Name = "Resources";
    private const int Limit = 500;
    private static readonly HashSet<string> Attributes =
    [
        "Type", "Properties", "DependsOn", "Condition", "Metadata", "Description", "Version",
        "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy",
    ];

    /// <exception cref="Protocol.AwsException">There are no resources, or one is not declared as it should be.</exception>
    public static IReadOnlyList<ResourceDeclaration> Read(MappingNode root)
    {
        var members = Section.Members(root, Name, Limit);
        return members.Count > 0 ? [.. members.Select(Read)] : throw TemplateErrors.NoResources();
    }

    private static ResourceDeclaration Read(MappingEntry member)
    {
        var logicalId = member.Key;
        if (Loop.IsCalledBy(logicalId))
            throw TemplateErrors.ResourceMalformed(logicalId);
        if (!Section.IsAlphanumeric(logicalId))
            throw TemplateErrors.ResourceNameNotAlphanumeric(logicalId);

        var resource = Section.Object(member, Name);
        if (resource.Entries.FirstOrDefault(entry => !Attributes.Contains(entry.Key)) is { } invalid)
            throw TemplateErrors.InvalidResourceProperty(invalid.Key);

        return new ResourceDeclaration(logicalId, Text(resource, logicalId, "Type") ?? throw TemplateErrors.ResourceWithoutType(logicalId))
        {
            Condition = Text(resource, logicalId, "Condition"),
            DependsOn = DependsOn(resource),
            Properties = resource["Properties"] is var properties and (null or MappingNode)
                ? properties as MappingNode
                : throw TemplateErrors.PropertiesNotObject(logicalId),
            Metadata = resource["Metadata"],
            CreationPolicy = Object(resource, logicalId, "CreationPolicy") is { } creation ? CreationPolicy.Read(creation, logicalId) : null,
            UpdatePolicy = UpdatePolicy(resource, logicalId),
            PolicyFunctions = PolicyFunctions(resource),
        }.WithPolicies(policy => IsFunction(resource[policy]) ? null : Text(resource, logicalId, policy));
    }

    private static OrderedDictionary<string, TemplateNode> PolicyFunctions(MappingNode resource) => new(
        new[] { ResourceDeclaration.DeletionPolicyName, ResourceDeclaration.UpdateReplacePolicyName }
            .Where(policy => IsFunction(resource[policy]))
            .Select(policy => KeyValuePair.Create(policy, resource[policy]!)));

    private static bool IsFunction(TemplateNode? node) =>
        node is not null && IntrinsicFunctions.Match(node, inConditions: false) is not null;

    private static MappingNode? UpdatePolicy(MappingNode resource, string logicalId)
    {
        var policy = Object(resource, logicalId, "UpdatePolicy");
        if (policy is not null)
            UpdatePolicyMembers.Check(policy, logicalId);
        return policy;
    }

    private static MappingNode? Object(MappingNode resource, string logicalId, string attribute) => resource[attribute] switch
    {
        null => null,
        MappingNode mapping => mapping,
        _ => throw TemplateErrors.ResourceMemberNotObject(logicalId, attribute),
    };

    private static string? Text(MappingNode resource, string logicalId, string attribute) => resource[attribute] switch
    {
        null => null,
        ScalarNode { Kind: ScalarKind.String } text => text.Value,
        _ => throw TemplateErrors.ResourceMemberNotString(logicalId, attribute),
    };

    private static IReadOnlyList<string> DependsOn(MappingNode resource) => resource["DependsOn"] switch
    {
        null => [],
        ScalarNode one => [one.Value],
        SequenceNode several => [.. several.Items.Select(item => (item as ScalarNode ?? throw TemplateErrors.DependsOnNotStrings()).Value)],
        _ => throw TemplateErrors.DependsOnNotStrings(),
    };
}
