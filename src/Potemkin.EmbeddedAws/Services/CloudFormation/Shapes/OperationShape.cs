using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_OperationEntry.html">OperationEntry</a>.</summary>
internal sealed record OperationShape(string OperationType, string OperationId)
{
    /// <summary>The operation that was last begun on a stack; null where there was none but change sets.</summary>
    public static OperationShape? LastOf(Stack stack) =>
        stack.Events.LastOrDefault(happened => happened.LogicalId == stack.Name && TypeOf(happened.Status) is not null) is { } begun
            ? new OperationShape(TypeOf(begun.Status)!, StableId.Uuid($"operation of {begun.Id}"))
            : null;

    private static string? TypeOf(string status) => status switch
    {
        StackStatus.CreateInProgress => "CREATE_STACK",
        StackStatus.UpdateInProgress => "UPDATE_STACK",
        StackStatus.DeleteInProgress => "DELETE_STACK",
        _ => null,
    };
}
