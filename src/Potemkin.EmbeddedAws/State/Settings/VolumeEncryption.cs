using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Settings;

/// <summary>
/// Whether a region has every new volume encrypted.
/// See <a href="https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html">encryption by default</a>.
/// </summary>
internal sealed class VolumeEncryption() : RegionPart<bool>("volumeEncryptionByDefault")
{
    public bool IsDefault { get; set; }

    protected override IEnumerable<bool> SaveAll() => IsDefault ? [true] : [];

    protected override void LoadAll(IReadOnlyList<bool> saved, RegionState region) => IsDefault = saved[0];
}
