using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>
/// What a configuration item says happened.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html">configurationItemStatus</a>.
/// </summary>
internal static class ConfigurationItemStatus
{
    public const string Discovered = "ResourceDiscovered";

    public const string Ok = "OK";

    public const string Deleted = "ResourceDeleted";

    public static bool IsOfDeletedResource(this ConfigurationItem item) => item.Status == Deleted;
}
