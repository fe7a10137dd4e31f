using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// One thing that a bucket can be told to do. Every class that implements it is found by itself;
/// a property that none of them names is refused.
/// </summary>
internal interface IBucketFeature
{
    /// <summary>The properties of the bucket that speak of it.</summary>
    IReadOnlyList<string> Properties { get; }

    /// <summary>Refuses what S3 would. The bucket is not yet there, or not yet so.</summary>
    /// <exception cref="ResourceFailure">S3 refuses the properties.</exception>
    void Check(Resource bucket);

    /// <summary>Adds what AWS Config records of it to the supplementary configuration.</summary>
    void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary);
}
