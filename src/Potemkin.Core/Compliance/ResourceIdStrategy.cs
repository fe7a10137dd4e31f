namespace Potemkin.Core.Compliance;

/// <summary>How to get from CloudFormation's physical id to AWS Config's resource id.</summary>
internal abstract record ResourceIdStrategy
{
    /// <summary>AWS Config's name of the resource type; null where it is CloudFormation's.</summary>
    public string? RecordedAs { get; init; }

    /// <summary>Both services use one id: no call.</summary>
    public sealed record SameId : ResourceIdStrategy;

    /// <summary>The part of the physical id is the resource's name, which is unique in the account and region: one call.</summary>
    public sealed record ByName(PhysicalIdPart Part) : ResourceIdStrategy;

    /// <summary>
    /// The physical id is the resource's name, which is unique only within a parent such as an API. Which of several it is, their
    /// tags say: one call, and one for each resource of that name.
    /// </summary>
    public sealed record ByNameInStack : ResourceIdStrategy;

    /// <summary>The resource id ends with the prefix and the part of the physical id: one call.</summary>
    public sealed record IdEndsWith(string Prefix, PhysicalIdPart Part) : ResourceIdStrategy;

    /// <summary>The physical id stands in the configuration: one call, and one for each resource of the type not looked into before.</summary>
    public sealed record InConfiguration(string Property) : ResourceIdStrategy;

    /// <summary>Nobody has told: the physical id may be the id, its part may be the id or the name. One call or two.</summary>
    public sealed record ByIdThenName(PhysicalIdPart Part) : ResourceIdStrategy;

    /// <summary>AWS Config does not record the type. A periodic rule may report it nevertheless, supposedly under its physical id: no call.</summary>
    public sealed record NotRecorded : ResourceIdStrategy;

    /// <summary>CloudFormation does not make such resources.</summary>
    /// <param name="Why">What makes them, or what they are.</param>
    public sealed record NotDeployed(string Why) : ResourceIdStrategy;
}
