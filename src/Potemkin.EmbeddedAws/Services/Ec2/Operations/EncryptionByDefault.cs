using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// Whether the region has new volumes encrypted. See
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html">EnableEbsEncryptionByDefault</a>,
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html">DisableEbsEncryptionByDefault</a>,
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html">GetEbsEncryptionByDefault</a>.
/// </summary>
internal static class EncryptionByDefault
{
    private const string Member = "EbsEncryptionByDefault";

    public static void AddTo(DescribedOperations operations) => operations
        .Add("EnableEbsEncryptionByDefault", asked => Put(asked.Region, true))
        .Add("DisableEbsEncryptionByDefault", asked => Put(asked.Region, false))
        .Add("GetEbsEncryptionByDefault", asked => new JsonObject { [Member] = asked.Region.Of<VolumeEncryption>().IsDefault, ["SseType"] = "none" })
        .Add("GetEbsDefaultKmsKeyId", _ => new JsonObject { ["KmsKeyId"] = "alias/aws/ebs" });

    private static JsonObject Put(RegionState region, bool isDefault)
    {
        region.Of<VolumeEncryption>().IsDefault = isDefault;
        return new JsonObject { [Member] = isDefault };
    }
}
