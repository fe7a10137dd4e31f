using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html">AWS::EC2::InternetGateway</a>.</summary>
internal sealed class InternetGateway() : Ec2ResourceType(TypeName, "igw", "internet-gateway")
{
    public const string TypeName = "AWS::EC2::InternetGateway";

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["InternetGatewayId"] = resource.PhysicalId };
}
