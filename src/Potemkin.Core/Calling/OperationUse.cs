namespace Potemkin.Core.Calling;

/// <summary>What an operation of AWS's API is used for.</summary>
internal enum OperationUse
{
    /// <summary>A run cannot do without it.</summary>
    Run,

    /// <summary>A run that deploys rules cannot do without it: CloudFormation does it with the run's permissions.</summary>
    DeployedRules,

    /// <summary>A run does without it, and learns later, or not, why no verdict comes.</summary>
    Courtesy,

    /// <summary><c>potemkin doctor</c> looks at what no run asks for.</summary>
    Doctor,
}
