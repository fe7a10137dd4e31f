using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_ec2")]
public class Ec2Recordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_simple_route_table_creation")]
    public Task ARouteTableHasTags() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ec2_route_table_simple.yaml"));
        var table = (await TablesAsync(replay, stack["RouteTableId"]))["RouteTables"]![0]!.AsObject();
        replay.Match("tags", (JsonNode)new JsonObject(ByKey(table).Where(tag => !tag.Key.Contains("aws:cloudformation"))));
        table.Remove("Tags");
        replay.Match("route_table", (JsonNode)table);
    });

    [SkippableFact, Recorded("test_cfn_with_multiple_route_table_associations")]
    public Task ARouteTableIsOfTwoSubnets() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("template37.yaml"), stack: "stack-2264231d");
        replay.Match("route_table", (await TablesAsync(replay, stack["RouteTable"]))["RouteTables"]![0]);
    });

    [SkippableFact, Recorded("test_transit_gateway_attachment")]
    public Task ATransitGatewayIsAttached() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("transit_gateway_attachment.yml"), stack: "stack-31597705");
        var attachments = await replay.CallAsync(
            "ec2",
            "describe_transit_gateway_attachments",
            new { TransitGatewayAttachmentIds = (string[])[stack["Attachment"]] });
        replay.Match("attachment", attachments["TransitGatewayAttachments"]![0]);
        var gateways = await replay.CallAsync("ec2", "describe_transit_gateways", new { TransitGatewayIds = (string[])[stack["TransitGateway"]] });
        replay.Match("gateway", gateways["TransitGateways"]![0]);
    });

    [SkippableFact, Recorded("test_vpc_gateway_attachment")]
    public Task AnAttachmentIsCalledByItsNetwork() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync("""
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              InternetGateway: {Type: AWS::EC2::InternetGateway}
              VpnGateway: {Type: AWS::EC2::VPNGateway, Properties: {Type: ipsec.1}}
              GatewayAttachment1: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref InternetGateway}}
              GatewayAttachment2: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, VpnGatewayId: !Ref VpnGateway}}
            Outputs:
              VpcId: {Value: !Ref Vpc}
              GatewayAttachment1Ref: {Value: !Ref GatewayAttachment1}
              GatewayAttachment2Ref: {Value: !Ref GatewayAttachment2}
            """);
        replay.Replace(stack["VpcId"], "<vpc-id>");
        replay.Match("attachment-1-ref", stack["GatewayAttachment1Ref"]);
        replay.Match("attachment-2-ref", stack["GatewayAttachment2Ref"]);
    });

    [SkippableFact, Recorded("test_vpc_with_route_table")]
    public Task ANetworkHasARouteTable() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("template33.yaml"));
        replay.Replace(stack.StackId, "<stack_id>");
        replay.Replace(stack.StackName, "<stack_name>");
        var tables = (await TablesAsync(replay, stack["RouteTableId"])).Content;
        var table = tables["RouteTables"]![0]!.AsObject();
        table["Tags"] = new JsonObject(ByKey(table));
        replay.Match("route_table", tables);
    });

    [SkippableFact, Recorded("test_keypair_create_import")]
    public Task AKeyPairIsImported() => ReplaysAsync(async replay =>
    {
        replay.Replace("imported-key-0a1b2c3d", "<imported-key-name>");
        replay.Replace("generated-key-0a1b2c3d", "<generated-key-name>");
        var stack = await replay.DeployAsync(
            TemplateFiles.Read("ec2_import_keypair.yaml"),
            new { ImportedKeyName = "imported-key-0a1b2c3d", GeneratedKeyName = "generated-key-0a1b2c3d" });
        replay.Match("outputs", (JsonNode)stack.Outputs);
    });

    private static Task<Answer> TablesAsync(Replay replay, string id) =>
        replay.CallAsync("ec2", "describe_route_tables", new { RouteTableIds = (string[])[id] });

    private static IEnumerable<KeyValuePair<string, JsonNode?>> ByKey(JsonObject tagged) =>
        tagged["Tags"]!.AsArray().Select(tag => KeyValuePair.Create((string)tag!["Key"]!, tag["Value"]?.DeepClone()));
}
