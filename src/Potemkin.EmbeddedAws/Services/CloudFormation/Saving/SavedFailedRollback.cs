using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Saving;

/// <summary>A rollback that could not go on, as it is saved.</summary>
internal sealed record SavedFailedRollback(SavedVersion Attempted, IReadOnlyList<string> Left)
{
    public static SavedFailedRollback Of(FailedRollback failed) => new(SavedVersion.Of(failed.Attempted), failed.Left);

    public FailedRollback In(RegionState region) => new(Attempted.In(region), Left);
}
