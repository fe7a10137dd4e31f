using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// How large and how fast volumes are.
/// See <a href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html">EBS volume types</a>.
/// </summary>
internal static class VolumePerformance
{
    public const int LeastThroughput = 125;

    private const int LeastIopsOfGp2 = 100;
    private const int MostIopsOfGp2 = 16_000;
    private const int IopsPerGibibyteOfGp2 = 3;
    private const int LeastIopsOfGp3 = 3_000;

    private static readonly HashSet<string> Types = ["standard", "io1", "io2", "gp2", "gp3", "sc1", "st1"];

    /// <summary>What a volume has where nothing is said; null of types that have no figure, or must be told one.</summary>
    public static int? IopsOf(JsonObject properties) => properties.Text("VolumeType") switch
    {
        "gp2" => Math.Clamp(IopsPerGibibyteOfGp2 * (properties.Number("Size") ?? 0), LeastIopsOfGp2, MostIopsOfGp2),
        "gp3" => LeastIopsOfGp3,
        _ => null,
    };

    /// <summary>What EC2 says is wrong; null where nothing is.</summary>
    public static string? FaultOf(JsonObject properties)
    {
        var type = properties.Text("VolumeType")!;
        if (!Types.Contains(type))
            return $"Value ({type}) for parameter volumeType is invalid. Unknown volume type.";
        if (!properties.ContainsKey("Size") && !properties.ContainsKey("SnapshotId"))
            return "The request must contain the parameter size/snapshot";
        return type is "io1" or "io2" && !properties.ContainsKey("Iops") ? "The request must contain the parameter iops" : null;
    }
}
