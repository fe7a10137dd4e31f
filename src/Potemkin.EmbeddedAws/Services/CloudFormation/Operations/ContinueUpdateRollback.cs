using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html">ContinueUpdateRollback</a>.</summary>
internal sealed class ContinueUpdateRollback(IReadOnlyDictionary<string, IResourceType> types)
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
        if (stack is not { Status: StackStatus.UpdateRollbackFailed, FailedRollback: { } failed })
            throw CloudFormationErrors.CannotContinueRollback(stack.Id, stack.Status);

        var skipped = request.ResourcesToSkip ?? [];
        var others = skipped.Where(logicalId => stack.Version.Find(logicalId) is not { Status: StackStatus.UpdateFailed }).ToList();
        if (others.Count > 0)
            throw CloudFormationErrors.SkipsUnknown(others, stack.Name);
        stack.ClientRequestToken = request.ClientRequestToken;
        StackUpdateRollback.Again(stack, failed, skipped, types).Start(StatusReasons.UserInitiated);
        return new Response();
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? RoleARN { get; init; }

        public IReadOnlyList<string>? ResourcesToSkip { get; init; }

        public string? ClientRequestToken { get; init; }
    }

    internal sealed record Response;
}
