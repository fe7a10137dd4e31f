using Amazon.CloudFormation.Model;
using Amazon.Protocols.Query;
using Amazon.Runtime.Internal;

namespace Amazon.CloudFormation;

/// <summary>The operations of CloudFormation that this subset has, each with the exceptions that its model names.</summary>
internal static class Operations
{
    private static readonly QueryService Service = new("Amazon.CloudFormation", "2010-05-15", typeof(AmazonCloudFormationException));

    public static readonly InvokeOptions CreateChangeSet = Service.Operation<CreateChangeSetResponse>(
        nameof(CreateChangeSet),
        typeof(AlreadyExistsException),
        typeof(InsufficientCapabilitiesException),
        typeof(LimitExceededException));

    public static readonly InvokeOptions CreateStack = Service.Operation<CreateStackResponse>(
        nameof(CreateStack),
        typeof(AlreadyExistsException),
        typeof(InsufficientCapabilitiesException),
        typeof(LimitExceededException),
        typeof(TokenAlreadyExistsException));

    public static readonly InvokeOptions DeleteStack = Service.Operation<DeleteStackResponse>(
        nameof(DeleteStack),
        typeof(TokenAlreadyExistsException));

    public static readonly InvokeOptions DescribeAccountLimits = Service.Operation<DescribeAccountLimitsResponse>(
        nameof(DescribeAccountLimits));

    public static readonly InvokeOptions DescribeChangeSet = Service.Operation<DescribeChangeSetResponse>(
        nameof(DescribeChangeSet),
        typeof(ChangeSetNotFoundException));

    public static readonly InvokeOptions DescribeStackEvents = Service.Operation<DescribeStackEventsResponse>(
        nameof(DescribeStackEvents));

    public static readonly InvokeOptions DescribeStackResources = Service.Operation<DescribeStackResourcesResponse>(
        nameof(DescribeStackResources));

    public static readonly InvokeOptions DescribeStacks = Service.Operation<DescribeStacksResponse>(
        nameof(DescribeStacks));

    public static readonly InvokeOptions ExecuteChangeSet = Service.Operation<ExecuteChangeSetResponse>(
        nameof(ExecuteChangeSet),
        typeof(InvalidChangeSetStatusException),
        typeof(ChangeSetNotFoundException),
        typeof(InsufficientCapabilitiesException),
        typeof(TokenAlreadyExistsException));

    public static readonly InvokeOptions GetTemplate = Service.Operation<GetTemplateResponse>(
        nameof(GetTemplate),
        typeof(ChangeSetNotFoundException));

    public static readonly InvokeOptions ListStackResources = Service.Operation<ListStackResourcesResponse>(
        nameof(ListStackResources));

    public static readonly InvokeOptions ListStacks = Service.Operation<ListStacksResponse>(
        nameof(ListStacks));

    public static readonly InvokeOptions UpdateStack = Service.Operation<UpdateStackResponse>(
        nameof(UpdateStack),
        typeof(InsufficientCapabilitiesException),
        typeof(TokenAlreadyExistsException));

    public static readonly InvokeOptions ValidateTemplate = Service.Operation<ValidateTemplateResponse>(
        nameof(ValidateTemplate));
}
