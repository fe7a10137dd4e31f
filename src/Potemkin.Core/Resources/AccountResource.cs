using Potemkin.Core.Stacks;

namespace Potemkin.Core.Resources;

/// <summary>The account, which AWS Config reports as if it were a resource, and no stack puts in place.</summary>
internal static class AccountResource
{
    /// <summary>AWS Config's name of its type.</summary>
    public const string ResourceType = "AWS::::Account";

    /// <summary>The account as it is with the resources in it.</summary>
    /// <param name="accountId">Its twelve digits, under which it is reported.</param>
    /// <param name="resources">What was put into it: it changed when the last of these did.</param>
    /// <param name="otherwise">Since when what is said of it counts where nothing was put into it.</param>
    public static StackResource Of(string accountId, IEnumerable<StackResource> resources, DateTimeOffset otherwise) => new(
        new LogicalId("account"), new PhysicalId(accountId), ResourceType, resources.Max(resource => (DateTimeOffset?)resource.ChangedAt) ?? otherwise);
}
