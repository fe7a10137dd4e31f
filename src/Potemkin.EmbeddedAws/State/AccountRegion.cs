namespace Potemkin.EmbeddedAws.State;

/// <summary>One region of one account: where a resource lives.</summary>
internal readonly record struct AccountRegion(string AccountId, string Region)
{
    /// <summary>
    /// The ARN of what is here.
    /// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">ARNs</a>.
    /// </summary>
    /// <param name="service">The service, as ARNs call it.</param>
    /// <param name="resource">The kind of resource and its id, in the service's own form.</param>
    public string Arn(string service, string resource) => $"arn:{Partition.Of(Region)}:{service}:{Region}:{AccountId}:{resource}";

    /// <summary>The ARN of what is in no region, but in the account and the region's partition.</summary>
    /// <inheritdoc cref="Arn"/>
    public string GlobalArn(string service, string resource) => $"arn:{Partition.Of(Region)}:{service}::{AccountId}:{resource}";
}
