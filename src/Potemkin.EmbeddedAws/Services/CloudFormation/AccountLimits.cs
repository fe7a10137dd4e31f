namespace Potemkin.EmbeddedAws.Services.CloudFormation;

/// <summary>
/// The limits of an account in a region, as AWS sets them where nobody has asked for others.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">quotas</a>.
/// </summary>
internal static class AccountLimits
{
    /// <summary>Stacks that are not deleted.</summary>
    public const int Stacks = 2000;

    /// <summary>Outputs of a stack.</summary>
    public const int StackOutputs = 200;

    /// <summary>Resources that are created, updated or deleted at the same time; this AWS does not keep to it.</summary>
    public const int ConcurrentResources = 2500;
}
