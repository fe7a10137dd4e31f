using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>Asks an embedded AWS all that it can be asked, in one account and region.</summary>
internal sealed partial class Everything(HttpClient http, Uri endpoint, string account, string region)
{
    private static readonly string[] OfConfigBesidesRules =
    [
        "DescribeConformancePacks", "DescribeConformancePackStatus", "DescribeConfigurationAggregators", "DescribeAggregationAuthorizations",
        "DescribeRetentionConfigurations", "GetDiscoveredResourceCounts", "ListConfigurationRecorders", "ListStoredQueries",
    ];

    private static readonly string[] Types = ["AWS::S3::Bucket", "AWS::EC2::EIP", "AWS::KMS::Key"];

    /// <summary>Every answer to every read operation, byte for byte but for the request ids.</summary>
    public async Task<string> AskAsync()
    {
        var answers = new List<string>();
        answers.Add(await QueryAsync("sts", "2011-06-15", "GetCallerIdentity"));
        var stacks = await CloudFormationAsync("ListStacks");
        answers.AddRange([stacks, await CloudFormationAsync("DescribeStacks")]);
        foreach (var id in XDocument.Parse(stacks).Descendants().Where(element => element.Name.LocalName == "StackId").Select(element => element.Value))
        {
            foreach (var operation in (string[])["DescribeStacks", "DescribeStackEvents", "DescribeStackResources", "ListStackResources", "GetTemplate"])
                answers.Add(await CloudFormationAsync(operation, ("StackName", id)));
        }

        answers.Add(await ConfigAsync("DescribeConfigurationRecorders"));
        answers.Add(await ConfigAsync("DescribeConfigurationRecorderStatus"));
        answers.Add(await ConfigAsync("DescribeDeliveryChannels"));
        answers.Add(await ConfigAsync("DescribeDeliveryChannelStatus"));
        answers.Add(await ConfigAsync("DescribeComplianceByResource"));
        answers.Add(await ConfigAsync("DescribeComplianceByConfigRule"));
        answers.Add(await ConfigAsync("DescribeConfigRuleEvaluationStatus"));
        foreach (var operation in OfConfigBesidesRules)
            answers.Add(await ConfigAsync(operation));
        var rules = await ConfigAsync("DescribeConfigRules");
        answers.Add(rules);
        foreach (var rule in JsonNode.Parse(rules)!["ConfigRules"]!.AsArray())
        {
            answers.Add(await ConfigAsync("GetComplianceDetailsByConfigRule", $$"""{"ConfigRuleName":"{{rule!["ConfigRuleName"]}}"}"""));
            answers.Add(await ConfigAsync("ListTagsForResource", $$"""{"ResourceArn":"{{rule["ConfigRuleArn"]}}"}"""));
        }

        foreach (var type in Types)
        {
            var resources = await ConfigAsync("ListDiscoveredResources", $$"""{"resourceType":"{{type}}","includeDeletedResources":true}""");
            answers.Add(resources);
            foreach (var id in JsonNode.Parse(resources)!["resourceIdentifiers"]!.AsArray().Select(resource => resource!["resourceId"]))
            {
                answers.Add(await ConfigAsync("GetResourceConfigHistory", $$"""{"resourceType":"{{type}}","resourceId":"{{id}}"}"""));
                answers.Add(await ConfigAsync("BatchGetResourceConfig", $$"""{"resourceKeys":[{"resourceType":"{{type}}","resourceId":"{{id}}"}]}"""));
                answers.Add(await ConfigAsync("GetComplianceDetailsByResource", $$"""{"ResourceType":"{{type}}","ResourceId":"{{id}}"}"""));
            }
        }

        return string.Join('\n', answers);
    }

    public Task<string> CloudFormationAsync(string operation, params IEnumerable<(string Name, string Value)> members) =>
        QueryAsync("cloudformation", "2010-05-15", operation, members);

    public async Task<string> ConfigAsync(string operation, string members = "{}")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(members) };
        request.Headers.Add("X-Amz-Target", $"StarlingDoveService.{operation}");
        return await SendAsync(request, "config");
    }

    private async Task<string> QueryAsync(string service, string version, string operation, params IEnumerable<(string Name, string Value)> members)
    {
        var form = members.Prepend(("Version", version)).Prepend(("Action", operation)).Select(member => KeyValuePair.Create(member.Item1, member.Item2));
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(form) };
        return await SendAsync(request, service);
    }

    private async Task<string> SendAsync(HttpRequestMessage request, string service)
    {
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential={account}/20260101/{region}/{service}/aws4_request, SignedHeaders=host, Signature=0");
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).Should().Be(200, body);
        return RequestId().Replace(body, "");
    }

    [GeneratedRegex("<RequestId>[^<]+</RequestId>")]
    private static partial Regex RequestId();
}
