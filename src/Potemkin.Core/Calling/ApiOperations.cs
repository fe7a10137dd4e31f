using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Functions;
using Potemkin.Core.Stacks;
using ConfigRule = Amazon.ConfigService.Model.ConfigRule;
using FilterLogEventsRequest = Amazon.CloudWatchLogs.Model.FilterLogEventsRequest;
using Source = Amazon.ConfigService.Model.Source;
using Tag = Amazon.CloudFormation.Model.Tag;

namespace Potemkin.Core.Calling;

/// <summary>
/// The operations of AWS's API that Potemkin uses: a call of any other does not pass the tests. docs/doctor.md has them as a policy.
/// </summary>
internal static class ApiOperations
{
    // CloudFormation refuses a template without resources, whatever else is right.
    private const string NoTemplate = """{ "Resources": {} }""";
    private const string NoManagedRule = "POTEMKIN_DOCTOR";
    private const string Bucket = "AWS::S3::Bucket";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        .. OfCloudFormation(),
        .. OfConfig(),
        new(ApiService.Logs, "FilterLogEvents", OperationUse.Courtesy,
            (aws, name, token) => aws.Logs.Value.FilterLogEventsAsync(
                new FilterLogEventsRequest { LogGroupName = FunctionName.LogGroupOf(name) }, token)),
        new(ApiService.SecurityToken, "GetCallerIdentity", OperationUse.Run,
            (aws, _, token) => aws.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest(), token)),
    ];

    private static IEnumerable<ApiOperation> OfCloudFormation() =>
    [
        Stacks("CreateStack", (cloudFormation, name, token) => cloudFormation.CreateStackAsync(
            new CreateStackRequest { StackName = name, TemplateBody = NoTemplate, Tags = TagsOf(name) }, token)),
        Stacks("UpdateStack", (cloudFormation, name, token) => cloudFormation.UpdateStackAsync(
            new UpdateStackRequest { StackName = name, TemplateBody = NoTemplate, Tags = TagsOf(name) }, token)),
        // Of a stack that does not exist it is done, and has no effect.
        Stacks("DeleteStack", (cloudFormation, name, token) => cloudFormation.DeleteStackAsync(
            new DeleteStackRequest { StackName = name }, token)),
        Stacks("DescribeStacks", (cloudFormation, name, token) => cloudFormation.DescribeStacksAsync(
            new DescribeStacksRequest { StackName = name }, token)),
        Stacks("DescribeStackEvents", (cloudFormation, name, token) => cloudFormation.DescribeStackEventsAsync(
            new DescribeStackEventsRequest { StackName = name }, token)),
        Stacks("ListStackResources", (cloudFormation, name, token) => cloudFormation.ListStackResourcesAsync(
            new ListStackResourcesRequest { StackName = name }, token)),
        Stacks("ListStacks", (cloudFormation, _, token) => cloudFormation.ListStacksAsync(
            new ListStacksRequest { StackStatusFilter = [StackStatus.CREATE_IN_PROGRESS.Value] }, token)),
        Stacks("DescribeAccountLimits", (cloudFormation, _, token) => cloudFormation.DescribeAccountLimitsAsync(
            new DescribeAccountLimitsRequest(), token), OperationUse.Doctor),
    ];

    private static IEnumerable<ApiOperation> OfConfig() =>
    [
        Config("DescribeConfigRules", (config, name, token) => config.DescribeConfigRulesAsync(
            new DescribeConfigRulesRequest { ConfigRuleNames = [name] }, token)),
        Config("DescribeConfigRuleEvaluationStatus", (config, name, token) => config.DescribeConfigRuleEvaluationStatusAsync(
            new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = [name] }, token)),
        Config("GetComplianceDetailsByConfigRule", (config, name, token) => config.GetComplianceDetailsByConfigRuleAsync(
            new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = name }, token)),
        Config("GetComplianceDetailsByResource", (config, name, token) => config.GetComplianceDetailsByResourceAsync(
            new GetComplianceDetailsByResourceRequest { ResourceType = Bucket, ResourceId = name }, token)),
        Config("GetResourceConfigHistory", (config, name, token) => config.GetResourceConfigHistoryAsync(
            new GetResourceConfigHistoryRequest { ResourceType = Bucket, ResourceId = name }, token)),
        Config("ListDiscoveredResources", (config, name, token) => config.ListDiscoveredResourcesAsync(
            new ListDiscoveredResourcesRequest { ResourceType = Bucket, ResourceIds = [name] }, token)),
        new(ApiService.Config, "StartConfigRulesEvaluation", OperationUse.Run,
            (aws, name, token) => aws.ConfigEvaluations.StartConfigRulesEvaluationAsync(
                new StartConfigRulesEvaluationRequest { ConfigRuleNames = [name] }, token)),
        Config("PutConfigRule", (config, name, token) => config.PutConfigRuleAsync(
            new PutConfigRuleRequest { ConfigRule = NoRule(name) }, token), OperationUse.DeployedRules),
        Config("DeleteConfigRule", (config, name, token) => config.DeleteConfigRuleAsync(
            new DeleteConfigRuleRequest { ConfigRuleName = name }, token), OperationUse.DeployedRules),
        Config("DescribeConfigurationRecorders", (config, _, token) => config.DescribeConfigurationRecordersAsync(
            new DescribeConfigurationRecordersRequest(), token), OperationUse.Courtesy),
        Config("DescribeConfigurationRecorderStatus", (config, _, token) => config.DescribeConfigurationRecorderStatusAsync(
            new DescribeConfigurationRecorderStatusRequest(), token), OperationUse.Courtesy),
        Config("DescribeDeliveryChannels", (config, _, token) => config.DescribeDeliveryChannelsAsync(
            new DescribeDeliveryChannelsRequest(), token), OperationUse.Doctor),
        Config("DescribeDeliveryChannelStatus", (config, _, token) => config.DescribeDeliveryChannelStatusAsync(
            new DescribeDeliveryChannelStatusRequest(), token), OperationUse.Doctor),
    ];

    private static ApiOperation Stacks(
        string name, Func<IAmazonCloudFormation, string, CancellationToken, Task> tryAsync, OperationUse use = OperationUse.Run) =>
        new(ApiService.CloudFormation, name, use, (aws, nobodys, token) => tryAsync(aws.CloudFormation, nobodys, token));

    private static ApiOperation Config(
        string name, Func<IAmazonConfigService, string, CancellationToken, Task> tryAsync, OperationUse use = OperationUse.Run) =>
        new(ApiService.Config, name, use, (aws, nobodys, token) => tryAsync(aws.Config, nobodys, token));

    /// <summary>The tags of a run's stacks: a policy may ask for them.</summary>
    private static List<Tag> TagsOf(string name) =>
        [.. StackTags.For(name, "potemkin doctor", DateTimeOffset.UnixEpoch).Select(tag => new Tag { Key = tag.Key, Value = tag.Value })];

    /// <summary>A rule that AWS Config refuses: there is no such managed rule.</summary>
    private static ConfigRule NoRule(string name) => new()
    {
        ConfigRuleName = name,
        Source = new Source { Owner = Owner.AWS, SourceIdentifier = NoManagedRule },
    };
}
