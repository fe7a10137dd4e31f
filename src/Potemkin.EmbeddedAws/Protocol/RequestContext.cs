using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Who asks, where, and under which request id.</summary>
internal sealed record RequestContext(RegionState Region, CallerIdentity Caller, string RequestId)
{
    public World World => Region.World;

    public string AccountId => Region.Id.AccountId;

    public string RegionName => Region.Id.Region;
}
