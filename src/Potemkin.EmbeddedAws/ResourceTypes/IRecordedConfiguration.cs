using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What AWS Config sees of one resource type. Every class that implements it is found by itself.</summary>
internal interface IRecordedConfiguration
{
    /// <summary>The type whose changes are seen, by CloudFormation's name.</summary>
    string ResourceType { get; }

    /// <summary>AWS Config's name of the type.</summary>
    string RecordedType => ResourceType;

    /// <summary>
    /// The resource whose configuration item shows a change of this one: itself,
    /// or the bucket for its policy; null where that does not exist.
    /// </summary>
    Resource? RecordedAs(Resource changed);

    /// <summary>What the configuration item says, in the shape that AWS Config gives the type.</summary>
    RecordedContent Describe(Resource resource);
}
