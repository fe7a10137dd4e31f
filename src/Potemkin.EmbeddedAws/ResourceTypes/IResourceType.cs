using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What CloudFormation does for one resource type. Every class that implements it is found by itself.</summary>
internal interface IResourceType
{
    /// <summary>AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</summary>
    string Name { get; }

    /// <summary>Makes the resource, and adds it to the region. Its properties have been checked against the type's schema.</summary>
    /// <exception cref="ResourceFailure">The service that owns the resource refuses it.</exception>
    Resource Create(ResourceRequest request);

    /// <summary>
    /// Gives the resource other properties and tags, in place, and lets the region know. The properties have been checked against
    /// the type's schema, and none that the schema calls create-only differs.
    /// </summary>
    /// <exception cref="ResourceFailure">The service that owns the resource refuses it; the resource is as it was.</exception>
    void Update(Resource resource, ResourceRequest request);

    /// <summary>Removes the resource from its region.</summary>
    /// <exception cref="ResourceFailure">The service that owns the resource refuses to.</exception>
    void Delete(Resource resource);
}
