using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Registry;

/// <summary>The types that stacks can be made of: those with a class of their own, and all others of the registry.</summary>
internal static class RegistryTypes
{
    /// <summary>What these do is done by CloudFormation or Config themselves: to store one and do nothing would be a lie.</summary>
    private static readonly string[] OfMoreThanState = ["AWS::CloudFormation::", "AWS::Config::Organization"];

    public static IReadOnlyCollection<IResourceType> All { get; } = [.. WithTheRegistry(Catalog<IResourceType>.All)];

    /// <summary>
    /// Whether AWS offers the type, made here or not; third parties' types are not known until an account activates them.
    /// Neither the custom resources that a template names itself nor what the CDK adds to each template have a schema.
    /// </summary>
    public static bool IsKnownToAws(string resourceType) =>
        ResourceTypeFacts.Names.Contains(resourceType) || ResourceTypeTable.IsCustom(resourceType);

    private static IEnumerable<IResourceType> WithTheRegistry(IReadOnlyList<IResourceType> own) => own.Concat(ResourceTypeFacts.Names
        .Except(own.Select(type => type.Name))
        .Where(name => !OfMoreThanState.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)))
        .Select(name => new RegistryType(name)));
}
