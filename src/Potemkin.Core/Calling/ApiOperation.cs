using Potemkin.Core.Targets;

namespace Potemkin.Core.Calling;

/// <summary>An operation of AWS's API that Potemkin uses, and how it can be seen whether it is allowed.</summary>
/// <param name="Service">The service.</param>
/// <param name="Name">Its name, such as <c>CreateStack</c>.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="TryAsync">
/// Calls it so that nothing can change: it is given a name that no stack, rule or resource has. AWS refuses what is not allowed before it
/// looks for them.
/// </param>
internal sealed record ApiOperation(
    ApiService Service, string Name, OperationUse Use, Func<AwsClients, string, CancellationToken, Task> TryAsync)
{
    /// <summary>What policies call it, such as <c>cloudformation:CreateStack</c>.</summary>
    public string Action => $"{Service.ActionPrefix}:{Name}";
}
