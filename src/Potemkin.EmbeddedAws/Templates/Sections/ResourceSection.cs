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

    private static readonly HashSet<string> DeletionPolicies = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
    private static readonly HashSet<string> UpdateReplacePolicies = ["Delete", "Retain", "Snapshot"];

    /// <exception cref="Protocol.AwsException">There are no resources, or one is not declared as it should be.</exception>
    public static IReadOnlyList<ResourceDeclaration> Read(MappingNode root)
    {
        var members = Section.Members(root, Name, Limit);
        return members.Count > 0 ? [.. members.Select(Read)] : throw TemplateErrors.NoResources();
    }

    private static ResourceDeclaration Read(MappingEntry member)
    {
        var logicalId = member.Key;
        if (logicalId == "Fn::Transform")
            throw TemplateErrors.Unsupported("the function Fn::Transform");
        if (!Section.IsAlphanumeric(logicalId))
            throw TemplateErrors.ResourceNameNotAlphanumeric(logicalId);

        var resource = Section.Object(member, Name);
        if (resource.Entries.FirstOrDefault(entry => !Attributes.Contains(entry.Key)) is { } invalid)
            throw TemplateErrors.InvalidResourceProperty(invalid.Key);

        var deletionPolicy = Policy(resource, logicalId, "DeletionPolicy", DeletionPolicies);
        var updateReplacePolicy = Policy(resource, logicalId, "UpdateReplacePolicy", UpdateReplacePolicies);
        return new ResourceDeclaration(logicalId, Text(resource, logicalId, "Type") ?? throw TemplateErrors.ResourceWithoutType(logicalId))
        {
            Condition = Text(resource, logicalId, "Condition"),
            DeletionPolicy = deletionPolicy,
            UpdateReplacePolicy = updateReplacePolicy,
            DependsOn = DependsOn(resource),
            Properties = resource["Properties"] is var properties and (null or MappingNode)
                ? properties as MappingNode
                : throw TemplateErrors.PropertiesNotObject(logicalId),
            Metadata = resource["Metadata"],
            UnsupportedAttributes =
            [
                .. resource.Entries.Select(entry => entry.Key).Where(key => key is "CreationPolicy" or "UpdatePolicy"),
                .. deletionPolicy == "Snapshot" ? ["DeletionPolicy Snapshot"] : Array.Empty<string>(),
                .. updateReplacePolicy == "Snapshot" ? ["UpdateReplacePolicy Snapshot"] : Array.Empty<string>(),
            ],
        };
    }

    private static string Policy(MappingNode resource, string logicalId, string attribute, HashSet<string> known)
    {
        var policy = Text(resource, logicalId, attribute) ?? "Delete";
        return known.Contains(policy) ? policy : throw TemplateErrors.UnrecognizedPolicy(attribute, policy, logicalId);
    }

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
