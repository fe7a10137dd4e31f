using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>The resources of a region that no stack has.</summary>
internal sealed class ExistingResources(RegionState region)
{
    /// <summary>The resource of that type and those identifiers; null where there is none.</summary>
    public Resource? Find(string resourceType, IReadOnlyDictionary<string, string> identifiers) => identifiers.Count == 0 ? null
        : Candidates(resourceType).FirstOrDefault(resource => identifiers.All(identifier => IsOf(resource, identifier.Key, identifier.Value)));

    /// <summary>The stack that has the resource; null where none has.</summary>
    public Stack? OwnerOf(Resource resource) => region.Of<StackStore>().FindOwner(resource);

    /// <summary>What identifies a resource of the type, where all of it is given.</summary>
    public static IReadOnlyDictionary<string, string> IdentifiersIn(string resourceType, JsonObject properties)
    {
        var names = ResourceTypeFacts.Find(resourceType)?.PrimaryIdentifier ?? [];
        var given = names.Select(name => (Name: name, Value: Evaluation.TextOf(properties[name]))).ToList();
        return given.Any(each => each.Value is null or ForeseenValues.KnownAfterApply) ? new Dictionary<string, string>() : given.ToDictionary(each => each.Name, each => each.Value!);
    }

    // Those of IAM are the account's.
    private IEnumerable<Resource> Candidates(string resourceType) => resourceType.StartsWith("AWS::IAM::", StringComparison.Ordinal)
        ? region.World.OfTypeInAccount(resourceType, region.Id.AccountId)
        : region.Resources.OfType(resourceType);

    private static bool IsOf(Resource resource, string name, string value) =>
        Evaluation.TextOf(resource.Properties[name]) == value
        || Evaluation.TextOf(resource.Attributes.GetValueOrDefault(name)) == value
        || ResourceTypeFacts.Find(resource.Type) is { PrimaryIdentifier: [var only] } && only == name && value == resource.PhysicalId;
}
