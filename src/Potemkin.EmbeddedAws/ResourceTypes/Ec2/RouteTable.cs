using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html">AWS::EC2::RouteTable</a>.</summary>
internal sealed class RouteTable() : Ec2ResourceType(TypeName, "rtb", "route-table")
{
    public const string TypeName = "AWS::EC2::RouteTable";

    private const string Main = "Main";

    public static bool IsMain(Resource resource) => resource.Type == TypeName && resource.Properties.Flag(Main);

    /// <summary>Adds the table that a VPC has from the start.</summary>
    public static void AddMain(Resource vpc) =>
        new RouteTable().Add(vpc.Region, new JsonObject { ["VpcId"] = vpc.PhysicalId, [Main] = true });

    protected override bool BelongsTo(Resource resource, Resource other) => other.Type == Route.TypeName;

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["RouteTableId"] = resource.PhysicalId };
}
