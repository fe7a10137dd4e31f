using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.State.Parameters;

/// <summary>
/// The parameters in which AWS publishes the ids of its images. The ids here are made up, and stay.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html">public parameters</a>.
/// </summary>
internal static partial class PublicParameters
{
    private const int LengthOfId = 16;

    /// <returns>Null where AWS publishes no image under that name, as far as this AWS knows.</returns>
    public static StoredParameter? Find(string name, RegionState region) => Image().IsMatch(name)
        ? new StoredParameter(name, [new ParameterVersion(1, ParameterVersion.Text, ImageId(name, region), DateTimeOffset.UnixEpoch) { DataType = "aws:ec2:image" }])
        : null;

    private static string ImageId(string name, RegionState region) => $"ami-0{StableId.Hex64($"{name} in {region.Id.Region}")[..LengthOfId]}";

    [GeneratedRegex(
        @"\A/aws/service/(ami-(amazon-linux|windows|macos)-latest/[A-Za-z0-9_./-]+"
        + @"|canonical/ubuntu/[A-Za-z0-9_./-]+/ami-id"
        + @"|(ecs|eks|bottlerocket)/[A-Za-z0-9_./-]+/image_id)\z")]
    private static partial Regex Image();
}
