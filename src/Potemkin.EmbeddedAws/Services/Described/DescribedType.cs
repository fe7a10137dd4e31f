using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>
/// How the resources of one type are described: by what AWS Config records of them and by their properties and attributes, which have the names of
/// the service's API in another case; and by what is said here.
/// </summary>
/// <param name="ResourceType">The type.</param>
internal sealed record DescribedType(string ResourceType)
{
    /// <summary>Other types whose resources are of the same kind.</summary>
    public IReadOnlyList<string> OtherTypes { get; init; } = [];

    /// <summary>
    /// Members of the API that have another name elsewhere, with blanks between, such as <c>AccountId=OwnerId</c>. Of the resource itself there are
    /// <c>@id</c>, <c>@arn</c>, <c>@created</c>, <c>@tags</c>, <c>@account</c> and <c>@region</c>.
    /// </summary>
    public string Members { get; init; } = "";

    /// <summary>What the service shows where nothing is said, as a JSON object.</summary>
    public string Defaults { get; init; } = "{}";

    /// <summary>Adds what no member says alone, under the names of the service's model.</summary>
    public Action<Resource, JsonObject>? Complete { get; init; }

    /// <summary>The members that it may be asked for by, besides what <c>Ref</c> gives and the ARN.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The error for one that is not there; null for the service's own.</summary>
    public ErrorText? Missing { get; init; }

    /// <summary>Whether they are the account's, in whichever region they were made.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Says whether a resource of the type is one of these; all are, unless said.</summary>
    public Func<Resource, bool> Is { get; init; } = _ => true;

    /// <summary>Those of a region, in an order that stays.</summary>
    public IEnumerable<Resource> In(RegionState region) => OtherTypes.Prepend(ResourceType)
        .SelectMany(type => IsGlobal ? region.World.OfTypeInAccount(type, region.Id.AccountId) : region.Resources.OfType(type))
        .Where(Is).OrderBy(resource => resource.PhysicalId, StringComparer.Ordinal);

    /// <summary>Whether a resource is the one that is asked for by that name, id or ARN.</summary>
    public bool IsNamed(Resource resource, JsonObject item, string name) =>
        resource.PhysicalId == name || resource.Arn == name || Names.Any(member => item.Text(member) == name);

    /// <summary>What a resource is called, by an attribute among the names that it may be asked for by; null where none says it.</summary>
    public string? NameOf(Resource resource) =>
        Names.Select(name => resource.Attributes.GetValueOrDefault(name)?.ToString()).FirstOrDefault(name => name is not null);
}
