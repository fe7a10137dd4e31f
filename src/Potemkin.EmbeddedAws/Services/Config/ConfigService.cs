using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;
using Potemkin.EmbeddedAws.Services.Config.Operations;
using Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;
using Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;
using Potemkin.EmbeddedAws.Services.Config.Operations.Queries;
using Potemkin.EmbeddedAws.Services.Config.Operations.Remediation;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.Services.Config.Remediation;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config;

/// <summary>
/// AWS Config: records what resources become, and says whether rules find them compliant.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class ConfigService : IAwsService
{
    /// <summary>From now on, changes in the world are recorded and evaluated.</summary>
    public ConfigService(World world, IReadOnlyCollection<IRecordedConfiguration> recorded)
    {
        var configurations = new RecordedConfigurations(recorded);
        var recorder = new Recorder(world, configurations);
        var tokens = new ResultTokens(world);
        var items = new JudgedItems(configurations);
        var evaluator = new RuleEvaluator(world, recorder, items, new RuleInvoker(world, items, new FunctionEvaluation(world, tokens)));
        world.RegionLoaded += DeleteConfigRule.Resume;
        world.RegionLoaded += DeleteEvaluationResults.Resume;
        world.RegionLoaded += PutConformancePack.Resume;
        world.RegionLoaded += DeleteConformancePack.Resume;
        world.ConfigRuleDeleted += (region, rule) => region.Of<RemediationExceptions>().ForgetRule(rule.Name);
        world.ConformancePacks = new ConformancePackDeployment();
        Operations = new OperationTable(ConfigOperationNames.KnownToAws);
        PutConfigRule.AddTo(Operations);
        DescribeConfigRules.AddTo(Operations);
        DeleteConfigRule.AddTo(Operations);
        ListTagsForResource.AddTo(Operations);
        TagResource.AddTo(Operations);
        UntagResource.AddTo(Operations);
        new StartConfigRulesEvaluation(evaluator).AddTo(Operations);
        DescribeConfigRuleEvaluationStatus.AddTo(Operations);
        GetCustomRulePolicy.AddTo(Operations);
        new PutEvaluations(tokens).AddTo(Operations);
        PutExternalEvaluation.AddTo(Operations);
        DeleteEvaluationResults.AddTo(Operations);
        GetComplianceDetails.AddTo(Operations);
        DescribeCompliance.AddTo(Operations);
        GetComplianceSummary.AddTo(Operations);
        GetResourceConfigHistory.AddTo(Operations);
        BatchGetResourceConfig.AddTo(Operations);
        ListDiscoveredResources.AddTo(Operations);
        GetDiscoveredResourceCounts.AddTo(Operations);
        CustomResourceOperations.AddTo(Operations);
        SelectResourceConfig.AddTo(Operations);
        StoredQueryOperations.AddTo(Operations);
        PutConformancePack.AddTo(Operations);
        DeleteConformancePack.AddTo(Operations);
        DescribeConformancePacks.AddTo(Operations);
        ConformancePackCompliance.AddTo(Operations);
        ConformancePackSummaries.AddTo(Operations);
        AggregatorOperations.AddTo(Operations);
        AuthorizationOperations.AddTo(Operations);
        DescribeAggregatorSources.AddTo(Operations);
        AggregateCompliance.AddTo(Operations);
        AggregatePackCompliance.AddTo(Operations);
        AggregateResources.AddTo(Operations);
        AggregateResourceCounts.AddTo(Operations);
        RemediationOperations.AddTo(Operations);
        RemediationExceptionOperations.AddTo(Operations);
        new PutConfigurationRecorder(recorder).AddTo(Operations);
        new RecorderOperations(recorder).AddTo(Operations);
        new RecordedTypeOperations(recorder).AddTo(Operations);
        ListConfigurationRecorders.AddTo(Operations);
        PutDeliveryChannel.AddTo(Operations);
        DeliveryChannelOperations.AddTo(Operations);
        DeliverConfigSnapshot.AddTo(Operations);
        RetentionOperations.AddTo(Operations);
    }

    public string SigningName => "config";

    public string ApiVersion => "2014-11-12";

    public OperationTable Operations { get; }
}
