using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Macros;
using Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;
using Potemkin.EmbeddedAws.Services.CloudFormation.Operations;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation;

/// <summary>
/// AWS CloudFormation: stacks made from templates.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class CloudFormationService : IAwsService
{
    /// <param name="world">Where the stacks are.</param>
    /// <param name="resourceTypes">What stacks can be made of.</param>
    public CloudFormationService(World world, IEnumerable<IResourceType> resourceTypes)
    {
        var types = new ResourceTypeTable(resourceTypes);
        types.Add(new NestedStackType(types));
        world.RegionLoaded += new InterruptedDeployments(types).Resume;
        Operations = new OperationTable(CloudFormationOperations.KnownToAws)
            .Add<BatchDescribeTypeConfigurations.Request, BatchDescribeTypeConfigurations.Response>(
                "BatchDescribeTypeConfigurations", BatchDescribeTypeConfigurations.Handle)
            .Add<CancelUpdateStack.Request, Empty>("CancelUpdateStack", CancelUpdateStack.Handle)
            .Add<ContinueUpdateRollback.Request, ContinueUpdateRollback.Response>("ContinueUpdateRollback", new ContinueUpdateRollback(types).Handle)
            .AddWithMacros<CreateChangeSet.Request, CreateChangeSet.Response>("CreateChangeSet", new CreateChangeSet(types).Handle)
            .AddWithMacros<CreateStack.Request, CreateStack.Response>("CreateStack", new CreateStack(types).Handle)
            .Add<DeleteChangeSet.Request, DeleteChangeSet.Response>("DeleteChangeSet", DeleteChangeSet.Handle)
            .Add<DeleteStack.Request, Empty>("DeleteStack", new DeleteStack(types).Handle)
            .Add<DescribeAccountLimits.Request, DescribeAccountLimits.Response>("DescribeAccountLimits", DescribeAccountLimits.Handle)
            .Add<DescribeChangeSet.Request, DescribeChangeSet.Response>("DescribeChangeSet", DescribeChangeSet.Handle)
            .Add<DescribeChangeSetHooks.Request, DescribeChangeSetHooks.Response>("DescribeChangeSetHooks", DescribeChangeSetHooks.Handle)
            .Add<DescribeStackDriftDetectionStatus.Request, DescribeStackDriftDetectionStatus.Response>(
                "DescribeStackDriftDetectionStatus", DescribeStackDriftDetectionStatus.Handle)
            .Add<DescribeStackEvents.Request, DescribeStackEvents.Response>("DescribeStackEvents", DescribeStackEvents.Handle)
            .Add<DescribeStackResource.Request, DescribeStackResource.Response>("DescribeStackResource", DescribeStackResource.Handle)
            .Add<DescribeStackResourceDrifts.Request, DescribeStackResourceDrifts.Response>("DescribeStackResourceDrifts", DescribeStackResourceDrifts.Handle)
            .Add<DescribeStackResources.Request, DescribeStackResources.Response>("DescribeStackResources", DescribeStackResources.Handle)
            .Add<DescribeStacks.Request, DescribeStacks.Response>("DescribeStacks", DescribeStacks.Handle)
            .Add<DescribeType.Request, DescribeType.Response>("DescribeType", DescribeType.Handle)
            .Add<DetectStackDrift.Request, DetectStackDrift.Response>("DetectStackDrift", DetectStackDrift.Handle)
            .Add<DetectStackResourceDrift.Request, DetectStackResourceDrift.Response>("DetectStackResourceDrift", DetectStackResourceDrift.Handle)
            .Add<ExecuteChangeSet.Request, ExecuteChangeSet.Response>("ExecuteChangeSet", new ExecuteChangeSet(types).Handle)
            .Add<GetStackPolicy.Request, GetStackPolicy.Response>("GetStackPolicy", GetStackPolicy.Handle)
            .Add<GetTemplate.Request, GetTemplate.Response>("GetTemplate", GetTemplate.Handle)
            .Add<GetTemplateSummary.Request, GetTemplateSummary.Response>("GetTemplateSummary", new GetTemplateSummary(types).Handle)
            .Add<ListChangeSets.Request, ListChangeSets.Response>("ListChangeSets", ListChangeSets.Handle)
            .Add<ListExports.Request, ListExports.Response>("ListExports", ListExports.Handle)
            .Add<ListImports.Request, ListImports.Response>("ListImports", ListImports.Handle)
            .Add<ListStackResources.Request, ListStackResources.Response>("ListStackResources", ListStackResources.Handle)
            .Add<ListStacks.Request, ListStacks.Response>("ListStacks", ListStacks.Handle)
            .Add<ListTypeRegistrations.Request, ListTypeRegistrations.Response>("ListTypeRegistrations", ListTypeRegistrations.Handle)
            .Add<ListTypeVersions.Request, ListTypeVersions.Response>("ListTypeVersions", ListTypeVersions.Handle)
            .Add<ListTypes.Request, ListTypes.Response>("ListTypes", ListTypes.Handle)
            .Add<RollbackStack.Request, RollbackStack.Response>("RollbackStack", new RollbackStack(types).Handle)
            .Add<SetStackPolicy.Request, Empty>("SetStackPolicy", SetStackPolicy.Handle)
            .Add<SignalResource.Request, Empty>("SignalResource", SignalResource.Handle)
            .AddWithMacros<UpdateStack.Request, UpdateStack.Response>("UpdateStack", new UpdateStack(types).Handle)
            .Add<UpdateTerminationProtection.Request, UpdateTerminationProtection.Response>("UpdateTerminationProtection", UpdateTerminationProtection.Handle)
            .Add<ValidateTemplate.Request, ValidateTemplate.Response>("ValidateTemplate", new ValidateTemplate(types).Handle);
    }

    public string SigningName => "cloudformation";

    public string ApiVersion => "2010-05-15";

    public OperationTable Operations { get; }

    /// <summary>A stack, whatever its id, or any.</summary>
    public string ResourceOf(JsonObject parameters, RequestContext context) => parameters["StackName"]?.ToString() switch
    {
        { } id when id.StartsWith("arn:", StringComparison.Ordinal) => id,
        var name => context.Region.Id.Arn("cloudformation", $"stack/{name ?? "*"}/*"),
    };
}
