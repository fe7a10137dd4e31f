using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Config;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConformancePack.html">DeleteConformancePack</a>.</summary>
internal static class DeleteConformancePack
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("DeleteConformancePack", Delete);

    /// <summary>Goes on with the deletions that were under way when the state was saved.</summary>
    public static void Resume(RegionState region)
    {
        foreach (var pack in region.Of<ConformancePackStore>().All.Where(pack => pack.State == ConformancePackState.DeleteInProgress))
            Schedule(region, pack);
    }

    private static Empty Delete(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConformancePackName, "conformancePackName")
            .PackName(request.ConformancePackName)
            .ThrowIfAny(ConfigErrors.Validation);
        var packs = context.Region.Of<ConformancePackStore>();
        var pack = packs.Get(request.ConformancePackName!);
        if (pack.IsBusy)
            throw ConformancePackErrors.Busy(pack.Name);

        var leaving = pack with { State = ConformancePackState.DeleteInProgress };
        packs.Put(leaving);
        Schedule(context.Region, leaving);
        return new Empty();
    }

    private static void Schedule(RegionState region, ConformancePack pack) => region.World.Scheduler.After(
        region.World.Latency.Deletion(ConformancePackType.TypeName), () => region.World.ConformancePacks.Remove(region, pack));

    private sealed record Request(string? ConformancePackName);
}
