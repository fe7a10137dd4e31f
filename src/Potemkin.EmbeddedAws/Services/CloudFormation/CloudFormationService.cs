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
            .Add<CancelUpdateStack.Request, Empty>("CancelUpdateStack", CancelUpdateStack.Handle)
            .Add<ContinueUpdateRollback.Request, ContinueUpdateRollback.Response>("ContinueUpdateRollback", new ContinueUpdateRollback(types).Handle)
            .AddWithMacros<CreateChangeSet.Request, CreateChangeSet.Response>("CreateChangeSet", new CreateChangeSet(types).Handle)
            .AddWithMacros<CreateStack.Request, CreateStack.Response>("CreateStack", new CreateStack(types).Handle)
            .Add<DeleteChangeSet.Request, DeleteChangeSet.Response>("DeleteChangeSet", DeleteChangeSet.Handle)
            .Add<DeleteStack.Request, Empty>("DeleteStack", new DeleteStack(types).Handle)
            .Add<DescribeAccountLimits.Request, DescribeAccountLimits.Response>("DescribeAccountLimits", DescribeAccountLimits.Handle)
            .Add<DescribeChangeSet.Request, DescribeChangeSet.Response>("DescribeChangeSet", DescribeChangeSet.Handle)
            .Add<DescribeChangeSetHooks.Request, DescribeChangeSetHooks.Response>("DescribeChangeSetHooks", DescribeChangeSetHooks.Handle)
            .Add<DescribeStackEvents.Request, DescribeStackEvents.Response>("DescribeStackEvents", DescribeStackEvents.Handle)
            .Add<DescribeStackResource.Request, DescribeStackResource.Response>("DescribeStackResource", DescribeStackResource.Handle)
            .Add<DescribeStackResources.Request, DescribeStackResources.Response>("DescribeStackResources", DescribeStackResources.Handle)
            .Add<DescribeStacks.Request, DescribeStacks.Response>("DescribeStacks", DescribeStacks.Handle)
            .Add<ExecuteChangeSet.Request, ExecuteChangeSet.Response>("ExecuteChangeSet", new ExecuteChangeSet(types).Handle)
            .Add<GetTemplate.Request, GetTemplate.Response>("GetTemplate", GetTemplate.Handle)
            .Add<ListChangeSets.Request, ListChangeSets.Response>("ListChangeSets", ListChangeSets.Handle)
            .Add<ListStackResources.Request, ListStackResources.Response>("ListStackResources", ListStackResources.Handle)
            .Add<ListStacks.Request, ListStacks.Response>("ListStacks", ListStacks.Handle)
            .Add<RollbackStack.Request, RollbackStack.Response>("RollbackStack", new RollbackStack(types).Handle)
            .Add<SignalResource.Request, Empty>("SignalResource", SignalResource.Handle)
            .AddWithMacros<UpdateStack.Request, UpdateStack.Response>("UpdateStack", new UpdateStack(types).Handle)
            .Add<ValidateTemplate.Request, ValidateTemplate.Response>("ValidateTemplate", new ValidateTemplate(types).Handle);
    }

    public string SigningName => "cloudformation";

    public string ApiVersion => "2010-05-15";

    public OperationTable Operations { get; }

    /// <summary>A stack, whatever its id, or any.</summary>
    public string ResourceOf(JsonObject parameters, RequestContext context) => parameters["StackName"]?.ToString() switch
    {
        { } id when id.StartsWith("arn:", StringComparison.Ordinal) => id,
        var name => $"arn:aws:cloudformation:{context.RegionName}:{context.AccountId}:stack/{name ?? "*"}/*",
    };
}
