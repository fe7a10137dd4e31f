using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateTerminationProtection.html">UpdateTerminationProtection</a>.</summary>
internal static class UpdateTerminationProtection
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.EnableTerminationProtection, "enableTerminationProtection")
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!) is { IsDeleted: false } standing
            ? standing
            : throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        stack.TerminationProtection = request.EnableTerminationProtection!.Value;
        return new Response(stack.Id);
    }

    internal sealed record Request(bool? EnableTerminationProtection, string? StackName);

    internal sealed record Response(string StackId);
}
