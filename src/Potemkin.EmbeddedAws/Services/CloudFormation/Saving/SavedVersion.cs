using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Saving;

/// <summary>What a stack is between two updates, as it is saved.</summary>
internal sealed record SavedVersion(StackDefinition Definition, IReadOnlyList<SavedStackResource> Resources)
{
    public static SavedVersion Of(StackVersion version) => new(version.Definition, [.. version.Resources.Select(SavedStackResource.Of)]);

    public StackVersion In(RegionState region) => new(Definition, [.. Resources.Select(resource => resource.In(region))]);
}
