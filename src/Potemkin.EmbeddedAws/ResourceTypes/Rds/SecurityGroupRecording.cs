using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// A security group of RDS's own as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSecurityGroup.html">DBSecurityGroup</a>.
/// </summary>
internal sealed class SecurityGroupRecording() : DescribedRecording(
    "AWS::RDS::DBSecurityGroup", "EC2VpcId=vpcId GroupDescription=dBSecurityGroupDescription Id=dBSecurityGroupName")
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var ingress = resource.Properties.Objects("DBSecurityGroupIngress");
        configuration["ownerId"] = resource.Region.Id.AccountId;
        configuration["iPRanges"] = new JsonArray([.. ingress.Where(rule => rule.ContainsKey("CIDRIP"))
            .Select(rule => new JsonObject { ["cIDRIP"] = rule.Copy("CIDRIP"), ["status"] = "authorized" })]);
        configuration["eC2SecurityGroups"] = new JsonArray([.. ingress.Where(rule => !rule.ContainsKey("CIDRIP")).Select(Group)]);
    }

    private static JsonObject Group(JsonObject rule)
    {
        var group = new JsonObject { ["status"] = "authorized" };
        foreach (var (name, value) in rule)
            group[ItemNames.SmallLetter(name)] = value?.DeepClone();
        return group;
    }
}
