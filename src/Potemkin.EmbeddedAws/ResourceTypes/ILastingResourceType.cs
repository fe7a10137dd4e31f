using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// A type whose resources are not there at once: to make, update or remove one waits for something, such as the answer of a function
/// or another stack. How far it is, it tells the course that it is given, from within the world, then or later.
/// </summary>
internal interface ILastingResourceType : IResourceType
{
    /// <summary>Begins to make a resource. It is its stack's alone, or is added to the region.</summary>
    /// <exception cref="ResourceFailure">It is refused.</exception>
    void Create(ResourceRequest request, ResourceCourse course);

    /// <summary>Goes on with a resource that had begun, and was not complete, when the state was saved.</summary>
    void Resume(Resource resource, ResourceRequest request, ResourceCourse course);

    /// <summary>Begins to give the resource other properties, or goes on with that.</summary>
    /// <exception cref="ResourceFailure">It is refused.</exception>
    void Update(Resource resource, ResourceRequest request, ResourceCourse course);

    /// <summary>Begins to remove the resource, or goes on with that.</summary>
    /// <exception cref="ResourceFailure">It is refused.</exception>
    void Delete(Resource resource, ResourceRequest request, ResourceCourse course);

    Resource IResourceType.Create(ResourceRequest request) => throw TakesItsTime();

    void IResourceType.Update(Resource resource, ResourceRequest request) => throw TakesItsTime();

    void IResourceType.Delete(Resource resource) => throw TakesItsTime();

    private InvalidOperationException TakesItsTime() => new($"What is done to {Name} takes its time.");
}
