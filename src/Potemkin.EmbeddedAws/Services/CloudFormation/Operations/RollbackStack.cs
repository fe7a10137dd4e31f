using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html">RollbackStack</a>.</summary>
internal sealed class RollbackStack(IReadOnlyDictionary<string, IResourceType> types)
{
    public Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        RequestedStack.CheckRole(request.RoleARN, context);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        Deployment rollback = stack switch
        {
            { Status: StackStatus.CreateFailed } => new StackRemoval(
                stack, stack.Resources, types, Removal.Rollback with { RetainsExceptOnCreate = request.RetainExceptOnCreate is true }),
            { Status: StackStatus.UpdateFailed, LastStable: { } stable } => new StackUpdateRollback(stack, stack.Version, stable, types),
            _ => throw CloudFormationErrors.CannotBeRolledBack(stack.Id, stack.Status),
        };
        stack.ClientRequestToken = request.ClientRequestToken;
        rollback.Start(StatusReasons.UserInitiated);
        return new Response(stack.Id);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? RoleARN { get; init; }

        public bool? RetainExceptOnCreate { get; init; }

        public string? ClientRequestToken { get; init; }
    }

    internal sealed record Response(string StackId);
}
