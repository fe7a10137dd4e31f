using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html">DeleteChangeSet</a>.</summary>
internal static class DeleteChangeSet
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .ChangeSet(request.ChangeSetName, request.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        if (NamedChangeSet.TryFind(request.ChangeSetName!, request.StackName, context) is not { } changeSet)
            return new Response();
        if (changeSet.ExecutionStatus == ExecutionStatus.InProgress)
            throw CloudFormationErrors.ChangeSetNotDeletable(changeSet.Id, changeSet.ExecutionStatus);
        context.Region.Of<ChangeSetStore>().Remove(changeSet);
        return new Response();
    }

    internal sealed record Request
    {
        public string? ChangeSetName { get; init; }

        public string? StackName { get; init; }
    }

    internal sealed record Response;
}
