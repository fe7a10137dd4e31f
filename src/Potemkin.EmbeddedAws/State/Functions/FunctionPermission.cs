namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// Who may invoke a function: one statement of its resource-based policy.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html">AddPermission</a>.
/// </summary>
/// <param name="StatementId">Unique among the function's.</param>
/// <param name="Action">The action, such as <c>lambda:InvokeFunction</c>.</param>
/// <param name="Principal">A service, an account, an ARN, or <c>*</c>.</param>
internal sealed record FunctionPermission(string StatementId, string Action, string Principal)
{
    public string? SourceAccount { get; init; }

    public string? SourceArn { get; init; }

    public string? PrincipalOrgId { get; init; }

    public string? EventSourceToken { get; init; }
}
