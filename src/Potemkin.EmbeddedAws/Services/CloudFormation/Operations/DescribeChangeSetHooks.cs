using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSetHooks.html">DescribeChangeSetHooks</a>.
/// Nobody has activated a hook here.
/// </summary>
internal static class DescribeChangeSetHooks
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .ChangeSet(request.ChangeSetName, request.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        if (request.NextToken is not null)
            throw CloudFormationErrors.InvalidNextToken();

        var changeSet = NamedChangeSet.Find(request.ChangeSetName!, request.StackName, context);
        return new Response(changeSet.Id, changeSet.Name, [], "PLANNED", changeSet.StackId, changeSet.StackName);
    }

    internal sealed record Request
    {
        public string? ChangeSetName { get; init; }

        public string? StackName { get; init; }

        public string? LogicalResourceId { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(
        string ChangeSetId, string ChangeSetName, IReadOnlyList<string> Hooks, string Status, string StackId, string StackName);
}
