using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CancelUpdateStack.html">CancelUpdateStack</a>.</summary>
internal static class CancelUpdateStack
{
    public static Empty Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        if (stack is not { Status: StackStatus.UpdateInProgress, Deployment: StackUpdate update })
            throw CloudFormationErrors.NoUpdateToCancel();
        stack.ClientRequestToken = request.ClientRequestToken;
        update.CancelAndRollBack(StatusReasons.UserInitiated);
        return new Empty();
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? ClientRequestToken { get; init; }
    }
}
