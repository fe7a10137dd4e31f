namespace Potemkin.Core.Targets;

/// <summary>The places that stacks can be put in.</summary>
public enum TargetKind
{
    /// <summary>An AWS on loopback, within the test process.</summary>
    Embedded,

    /// <summary>The AWS account that the AWS SDK finds.</summary>
    Live,

    /// <summary>Whatever speaks AWS's protocols at an address.</summary>
    Endpoint,
}
