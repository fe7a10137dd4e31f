using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html">DescribeStacks</a>.</summary>
internal static class DescribeStacks
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stacks = context.Region.Of<StackStore>();
        if (request.StackName is { } name)
            return new Response([StackShape.Of(stacks.Find(name) ?? throw CloudFormationErrors.StackWithIdDoesNotExist(name))], null);

        var page = StackPage.Of(stacks, stack => !stack.IsDeleted, request.NextToken);
        return new Response([.. page.Items.Select(StackShape.Of)], page.NextToken);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<StackShape> Stacks, string? NextToken);
}
