using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SignalResource.html">SignalResource</a>.</summary>
internal static class SignalResource
{
    public static Empty Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Required(request.LogicalResourceId, "logicalResourceId")
            .Required(request.UniqueId, "uniqueId")
            .Length(request.UniqueId, "uniqueId", 1, 64)
            .Required(request.Status, "status")
            .OneOf(request.Status, "status", ResourceSignal.Statuses)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInQuotesDoesNotExist(request.StackName!);
        var resource = stack.Version.Find(request.LogicalResourceId!)
            ?? throw CloudFormationErrors.ResourceDoesNotExist(request.LogicalResourceId!, stack.Name);
        if (stack.Deployment is not StackBuild build)
            throw CloudFormationErrors.StackCannotBeSignaled(stack.Id, stack.Status);
        if (!build.Receive(resource, new ResourceSignal(request.UniqueId!, request.Status!)))
            throw CloudFormationErrors.ResourceCannotBeSignaled(resource.LogicalId, resource.Status);
        return new Empty();
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? LogicalResourceId { get; init; }

        public string? UniqueId { get; init; }

        public string? Status { get; init; }
    }
}
