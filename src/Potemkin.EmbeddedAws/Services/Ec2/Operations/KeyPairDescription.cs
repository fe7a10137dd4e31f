using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html">DescribeKeyPairs</a>.</summary>
internal static class KeyPairDescription
{
    private static readonly Description KeyPairs = new("DescribeKeyPairs", KeyPair.TypeName, "keySet")
    {
        Ids = new Dictionary<string, string> { ["KeyName"] = "keyName", ["KeyPairId"] = "keyPairId" },
        Missing = ("KeyPair", "key pair"),
        Filters = new Dictionary<string, string>
        {
            ["key-name"] = "keyName",
            ["key-pair-id"] = "keyPairId",
            ["fingerprint"] = "keyFingerprint",
        },
    };

    public static void AddTo(OperationTable operations) => new Describe(KeyPairs, ShapeOf).AddTo(operations);

    private static JsonObject ShapeOf(Resource pair) => new()
    {
        ["keyPairId"] = pair.Attributes["KeyPairId"].DeepClone(),
        ["keyType"] = KeyPair.KindOf(pair),
        ["createTime"] = RecordedTime.Of(pair.CreatedAt),
        ["keyName"] = pair.PhysicalId,
        ["keyFingerprint"] = pair.Attributes["KeyFingerprint"].DeepClone(),
        ["tags"] = RecordedTags.OwnOf(pair),
    };
}
