namespace Potemkin.Core.Calling;

/// <summary>Operations that AWS throttles together, as far as can be told: it publishes the limits of few.</summary>
internal enum ApiFamily
{
    /// <summary>CloudFormation, where it changes stacks.</summary>
    StackChanges,

    /// <summary>CloudFormation, where it is read.</summary>
    StackReads,

    /// <summary>AWS Config.</summary>
    Config,

    /// <summary>Amazon CloudWatch Logs.</summary>
    Logs,

    /// <summary>AWS Security Token Service.</summary>
    SecurityToken,
}
