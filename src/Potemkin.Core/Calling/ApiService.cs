namespace Potemkin.Core.Calling;

/// <summary>A service of AWS, as its calls are counted and paced.</summary>
/// <param name="Name">Its name, such as <c>CloudFormation</c>.</param>
/// <param name="ActionPrefix">What the names of its actions begin with in policies, such as <c>cloudformation</c>.</param>
/// <param name="FamilyOf">The family of an operation.</param>
internal sealed record ApiService(string Name, string ActionPrefix, Func<string, ApiFamily> FamilyOf)
{
    /// <summary>CloudFormation.</summary>
    public static ApiService CloudFormation { get; } = new("CloudFormation", "cloudformation", operation => operation switch
    {
        "CreateStack" or "UpdateStack" or "DeleteStack" => ApiFamily.StackChanges,
        _ => ApiFamily.StackReads,
    });

    /// <summary>AWS Config.</summary>
    public static ApiService Config { get; } = new("Config", "config", _ => ApiFamily.Config);

    /// <summary>Amazon CloudWatch Logs.</summary>
    public static ApiService Logs { get; } = new("CloudWatchLogs", "logs", _ => ApiFamily.Logs);

    /// <summary>AWS Security Token Service.</summary>
    public static ApiService SecurityToken { get; } = new("STS", "sts", _ => ApiFamily.SecurityToken);
}
