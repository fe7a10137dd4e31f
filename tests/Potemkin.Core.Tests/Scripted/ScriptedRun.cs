using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using ConfigRule = Potemkin.Core.Compliance.ConfigRule;
using FilterLogEventsRequest = Amazon.CloudWatchLogs.Model.FilterLogEventsRequest;
using FilterLogEventsResponse = Amazon.CloudWatchLogs.Model.FilterLogEventsResponse;
using FilteredLogEvent = Amazon.CloudWatchLogs.Model.FilteredLogEvent;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;
using SdkStack = Amazon.CloudFormation.Model.Stack;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>A run against an AWS that answers by a script, on a clock that stands still.</summary>
internal sealed class ScriptedRun
{
    public const string RuleName = "s3-kms";
    public const string BucketName = "bucket-1";

    private DateTimeOffset _changedAt;

    private ScriptedRun(FakeTime time, Script script, PotemkinRun run)
    {
        Time = time;
        Script = script;
        Run = run;
        Script.On<GetResourceConfigHistoryRequest>(_ => Recorded(_changedAt));
    }

    public FakeTime Time { get; }

    public Script Script { get; }

    public PotemkinRun Run { get; }

    /// <param name="templates">The folder of templates, and of rules.</param>
    /// <param name="change">What is to be otherwise in the settings.</param>
    public static async Task<ScriptedRun> StartAsync(TemplateFolder templates, Func<PotemkinSettings, PotemkinSettings>? change = null)
    {
        var time = new FakeTime();
        var script = new Script();
        script.On<GetCallerIdentityRequest>(_ => new GetCallerIdentityResponse { Account = "123456789012", Arn = "arn:aws:iam::123456789012:root" });
        script.On<DescribeConfigRulesRequest>(_ => new DescribeConfigRulesResponse { ConfigRules = [new SdkConfigRule { ConfigRuleName = RuleName }] });
        script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => new DescribeConfigRuleEvaluationStatusResponse());
        script.On<DescribeConfigurationRecordersRequest>(_ => new DescribeConfigurationRecordersResponse
        {
            ConfigurationRecorders = [new ConfigurationRecorder { Name = "default", RecordingGroup = new RecordingGroup { AllSupported = true, IncludeGlobalResourceTypes = true } }],
        });
        script.On<DescribeConfigurationRecorderStatusRequest>(_ => new DescribeConfigurationRecorderStatusResponse
        {
            ConfigurationRecordersStatus = [new ConfigurationRecorderStatus { Name = "default", Recording = true }],
        });
        script.On<CreateStackRequest>(_ => new CreateStackResponse { StackId = "stack-1" });
        script.On<DeleteStackRequest>(_ => new DeleteStackResponse());
        script.On<DescribeStacksRequest>(_ => Described(StackStatus.CREATE_COMPLETE));

        var config = new ScriptedConfig(script);
        // At an account's pace; live somebody would look for credentials.
        var settings = new PotemkinSettings
        {
            Embedded = new EmbeddedPace(Realistic: true, TimeScale: 1),
            TemplatesFolder = templates.Path,
            RulesFolder = templates.Path,
            JournalFolder = Path.Combine(templates.Path, "runs"),
            ResultsFolder = Path.Combine(templates.Path, "results"),
        };
        settings = change?.Invoke(settings) ?? settings;
        var clients = new AwsClients(new ScriptedCloudFormation(script), config, config, new ScriptedSecurityToken(script), ScriptedLogs.By(script));
        return new ScriptedRun(time, script, await PotemkinRun.StartAsync(settings, _ => clients, time));
    }

    /// <summary>The same, where the stack has one bucket that was changed just now.</summary>
    /// <param name="templates">The folder of templates, and of rules.</param>
    /// <param name="change">Changes the settings.</param>
    public static async Task<ScriptedRun> WithBucketAsync(TemplateFolder templates, Func<PotemkinSettings, PotemkinSettings>? change = null)
    {
        var aws = await StartAsync(templates, change);
        aws.StackHasBucket(aws.Time.GetUtcNow());
        return aws;
    }

    /// <summary>A rule that exists.</summary>
    public Task<ConfigRule> RuleAsync(string name = RuleName) => Time.RunAsync(Run.Rules.ExistingAsync(name));

    /// <summary>A stack that is in place.</summary>
    public Task<Stack> StackAsync() => Time.RunAsync(Run.Stacks.CreateAsync("bucket.yml"));

    /// <summary>The rule's verdict on the bucket of a new stack.</summary>
    public async Task<Verdict> JudgeAsync(ComplianceType expected)
    {
        var stack = await StackAsync();
        var rule = await RuleAsync();
        return await JudgeAsync(rule, stack, expected);
    }

    /// <summary>The rule's verdict on the bucket of the stack.</summary>
    public async Task<Verdict> JudgeAsync(ConfigRule rule, Stack stack, ComplianceType expected)
    {
        var verdicts = await Time.RunAsync(rule.JudgeAsync([new(stack["Bucket"], expected)]));
        return verdicts.Single();
    }

    /// <summary>Updates the stack, in AWS's times.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="begunAt">When the update began.</param>
    /// <param name="changedAt">When the bucket was changed.</param>
    public async Task UpdateAsync(Stack stack, DateTimeOffset begunAt, DateTimeOffset changedAt)
    {
        var updated = Described(StackStatus.UPDATE_COMPLETE);
        updated.Stacks[0].LastUpdatedTime = begunAt.UtcDateTime;
        Script.On<UpdateStackRequest>(_ => new UpdateStackResponse { StackId = "stack-1" });
        Script.On<DescribeStacksRequest>(_ => updated);
        StackHasBucket(changedAt);
        await Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));
    }

    public static DescribeStacksResponse Described(StackStatus status) => new()
    {
        Stacks = [new SdkStack { StackId = "stack-1", StackStatus = status, Outputs = [new Output { OutputKey = "Name", OutputValue = BucketName }] }],
    };

    /// <summary>Has the stack list one bucket, last changed at that time.</summary>
    public void StackHasBucket(DateTimeOffset changedAt, string physicalId = BucketName, string resourceType = "AWS::S3::Bucket")
    {
        Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse
        {
            StackResourceSummaries =
            [
                new StackResourceSummary
                {
                    LogicalResourceId = "Bucket",
                    PhysicalResourceId = physicalId,
                    ResourceType = resourceType,
                    ResourceStatus = ResourceStatus.CREATE_COMPLETE,
                    LastUpdatedTimestamp = changedAt.UtcDateTime,
                },
            ],
        });
        _changedAt = changedAt;
    }

    /// <summary>Has AWS Config tell of one configuration item of every resource; else it is of the resource's last change.</summary>
    public void WasRecorded(DateTimeOffset at) => Script.On<GetResourceConfigHistoryRequest>(_ => Recorded(at));

    /// <summary>Has the stack list that many buckets: 'Bucket1' is bucket-1, and so on.</summary>
    public void StackHasBuckets(int count, DateTimeOffset changedAt) =>
        Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse
        {
            StackResourceSummaries =
            [
                .. Enumerable.Range(1, count).Select(number => new StackResourceSummary
                {
                    LogicalResourceId = $"Bucket{number}",
                    PhysicalResourceId = $"bucket-{number}",
                    ResourceType = "AWS::S3::Bucket",
                    ResourceStatus = ResourceStatus.CREATE_COMPLETE,
                    LastUpdatedTimestamp = changedAt.UtcDateTime,
                }),
            ],
        });

    /// <summary>Has the stack hold one bucket that cannot be deleted.</summary>
    public void StackHolds(string reason) => Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse
    {
        StackResourceSummaries =
        [
            new StackResourceSummary
            {
                LogicalResourceId = "Bucket",
                PhysicalResourceId = BucketName,
                ResourceType = "AWS::S3::Bucket",
                ResourceStatus = ResourceStatus.DELETE_FAILED,
                ResourceStatusReason = reason,
            },
        ],
    });

    /// <summary>Has the rule report these results, one answer after another.</summary>
    public void RuleReports(params IEnumerable<EvaluationResult[]> answers) =>
        Script.On(answers.Select(results => (Func<GetComplianceDetailsByConfigRuleRequest, object>)(_ =>
            new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = [.. results] })));

    /// <summary>Has the rule's evaluations have gone this way, one answer after another.</summary>
    public void RuleWasEvaluated(params IEnumerable<ConfigRuleEvaluationStatus> statuses) =>
        Script.On(statuses.Select(status => (Func<DescribeConfigRuleEvaluationStatusRequest, object>)(_ =>
            new DescribeConfigRuleEvaluationStatusResponse { ConfigRulesEvaluationStatus = [status] })));

    /// <summary>Has the rule be a custom Lambda rule.</summary>
    public void RuleIsOfFunction() => Script.On<DescribeConfigRulesRequest>(_ => new DescribeConfigRulesResponse
    {
        ConfigRules =
        [
            new SdkConfigRule
            {
                ConfigRuleName = RuleName,
                Source = new Source { Owner = Owner.CUSTOM_LAMBDA, SourceIdentifier = $"arn:aws:lambda:us-east-1:123456789012:function:{RuleName}" },
            },
        ],
    });

    /// <summary>Has the function of the rule have written these lines to its log, in one sandbox.</summary>
    public void FunctionLogged(params IEnumerable<string> messages) => Script.On<FilterLogEventsRequest>(_ => new FilterLogEventsResponse
    {
        Events = [.. messages.Select(message => new FilteredLogEvent { LogStreamName = "sandbox-1", Message = message })],
    });

    /// <summary>The status of a rule that was invoked and evaluated.</summary>
    public static ConfigRuleEvaluationStatus Succeeded(DateTimeOffset invoked, DateTimeOffset? evaluated = null) => new()
    {
        ConfigRuleName = RuleName,
        LastSuccessfulInvocationTime = invoked.UtcDateTime,
        LastSuccessfulEvaluationTime = (evaluated ?? invoked).UtcDateTime,
    };

    public static EvaluationResult Result(ComplianceType complianceType, DateTimeOffset at, string resourceId = BucketName, string? annotation = null) => new()
    {
        ComplianceType = complianceType,
        Annotation = annotation,
        ConfigRuleInvokedTime = at.UtcDateTime,
        ResultRecordedTime = at.UtcDateTime,
        EvaluationResultIdentifier = new EvaluationResultIdentifier
        {
            OrderingTimestamp = at.UtcDateTime,
            EvaluationResultQualifier = new EvaluationResultQualifier { ConfigRuleName = RuleName, ResourceType = "AWS::S3::Bucket", ResourceId = resourceId },
        },
    };

    private static GetResourceConfigHistoryResponse Recorded(DateTimeOffset at) =>
        new() { ConfigurationItems = [new ConfigurationItem { ConfigurationItemCaptureTime = at.UtcDateTime }] };
}
