using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Registry;

/// <summary>A type whose resources show in the configuration item of the one that they are part of.</summary>
/// <param name="name">AWS's name of the type.</param>
/// <param name="ownerType">The type of what they are part of.</param>
/// <param name="property">The property that names it.</param>
internal abstract class PartType(string name, string ownerType, string property) : RegistryType(name)
{
    /// <summary>The parts of a resource.</summary>
    /// <param name="owner">The resource.</param>
    /// <param name="type">The type of the parts.</param>
    /// <param name="property">The property of theirs that names it.</param>
    public static IEnumerable<Resource> Of(Resource owner, string type, string property) =>
        owner.Region.Resources.OfType(type).Where(part => part.Properties.Text(property) == owner.PhysicalId);

    protected override IEnumerable<Resource> ShownBy(Resource resource) =>
        resource.Properties.Text(property) is { } owner && resource.Region.Resources.Find(ownerType, owner) is { } found ? [found] : [];
}
