using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>A live run against an AWS that answers by a script, on a clock that stands still.</summary>
internal sealed class ScriptedRun
{
    public const string RuleName = "s3-kms";
    public const string BucketName = "bucket-1";

    private ScriptedRun(FakeTime time, Script script, PotemkinRun run)
    {
        Time = time;
        Script = script;
        Run = run;
    }

    public FakeTime Time { get; }

    public Script Script { get; }

    public PotemkinRun Run { get; }

    public static async Task<ScriptedRun> StartAsync(TemplateFolder templates)
    {
        var time = new FakeTime();
        var script = new Script();
        script.On<GetCallerIdentityRequest>(_ => new GetCallerIdentityResponse { Account = "123456789012", Arn = "arn:aws:iam::123456789012:root" });
        script.On<DescribeConfigRulesRequest>(_ => new DescribeConfigRulesResponse { ConfigRules = [new ConfigRule { ConfigRuleName = RuleName }] });
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
        // The target is an address, so that nobody looks for credentials; the times are those of an account.
        var settings = new PotemkinSettings
        {
            Target = Target.At(new Uri("http://127.0.0.1:1")),
            Settle = TimeSpan.FromSeconds(30),
            Pace = new Pace(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15)),
            TemplatesFolder = templates.Path,
            RulesFolder = templates.Path,
            JournalFolder = Path.Combine(templates.Path, "runs"),
        };
        var clients = new AwsClients(new ScriptedCloudFormation(script), config, config, new ScriptedSecurityToken(script));
        return new ScriptedRun(time, script, await PotemkinRun.StartAsync(settings, _ => clients, time));
    }

    public static DescribeStacksResponse Described(StackStatus status) => new()
    {
        Stacks = [new SdkStack { StackId = "stack-1", StackStatus = status, Outputs = [new Output { OutputKey = "Name", OutputValue = BucketName }] }],
    };

    /// <summary>Has the stack list one bucket, last changed at that time.</summary>
    public void StackHasBucket(DateTimeOffset changedAt, string physicalId = BucketName, string resourceType = "AWS::S3::Bucket") =>
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
}
