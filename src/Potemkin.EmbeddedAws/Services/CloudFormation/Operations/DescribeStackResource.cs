using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResource.html">DescribeStackResource</a>.</summary>
internal static class DescribeStackResource
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Required(request.LogicalResourceId, "logicalResourceId")
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var name = request.StackName!;
        var stack = context.Region.Of<StackStore>().Find(name) ?? throw CloudFormationErrors.StackInQuotesDoesNotExist(name);
        var resource = stack.StartedResources.FirstOrDefault(resource => resource.LogicalId == request.LogicalResourceId)
            ?? throw CloudFormationErrors.ResourceDoesNotExist(request.LogicalResourceId!, name);
        return new Response(StackResourceShape.DetailOf(stack, resource));
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? LogicalResourceId { get; init; }
    }

    internal sealed record Response(StackResourceShape StackResourceDetail);
}
