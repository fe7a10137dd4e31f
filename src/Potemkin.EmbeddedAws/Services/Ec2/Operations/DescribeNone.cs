using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// Describes what there is none of, as no stack can make any: flow logs and endpoints.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html">DescribeFlowLogs</a>,
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html">DescribeVpcEndpoints</a>.
/// </summary>
internal static class DescribeNone
{
    public static void AddTo(OperationTable operations) => operations
        .Add<DescribeRequest, JsonObject>("DescribeFlowLogs", (request, _) => None(request, "flowLogSet", "FlowLogId", "flow log ID"))
        .Add<DescribeRequest, JsonObject>("DescribeVpcEndpoints", (request, _) => None(request, "vpcEndpointSet", "VpcEndpointId", "Vpc Endpoint Id"));

    private static JsonObject None(DescribeRequest request, string set, string code, string noun) => request.Ids is { Count: > 0 } ids
        ? throw Ec2Errors.NotFound(code, noun, ids.Values.First().EnumerateArray().First().ToString())
        : new JsonObject { [set] = new JsonArray() };
}
