using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SetStackPolicy.html">SetStackPolicy</a>.</summary>
internal static class SetStackPolicy
{
    public static Empty Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        stack.PolicyBody = StackPolicySource.Read(request.StackPolicyBody, request.StackPolicyURL, context.World) ?? stack.PolicyBody;
        return new Empty();
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? StackPolicyBody { get; init; }

        public string? StackPolicyURL { get; init; }
    }
}
