namespace Potemkin.Lambda;

/// <summary>
/// All that a process needs to run a function.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html">FunctionConfiguration</a>.
/// </summary>
public sealed record FunctionConfiguration
{
    /// <summary>The name of the function.</summary>
    public required string FunctionName { get; init; }

    /// <summary>The ARN of the function.</summary>
    public required string FunctionArn { get; init; }

    /// <summary>The version of the function; <c>$LATEST</c> by default.</summary>
    public string Version { get; init; } = "$LATEST";

    /// <summary>What changes with each change of code or configuration: no process serves two revisions.</summary>
    public required string RevisionId { get; init; }

    /// <summary>The identifier of the runtime, such as <c>python3.12</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>What is called, as the runtime names it, such as <c>index.handler</c>.</summary>
    public required string Handler { get; init; }

    /// <summary>The folder of the deployment package's files. It is only read.</summary>
    public required string CodeDirectory { get; init; }

    /// <summary>How long an invocation may take; 3 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The memory that the function may use, in MB; 128 by default.</summary>
    public int MemorySize { get; init; } = 128;

    /// <summary>The function's own environment variables; none by default.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether environments are kept ready for it, so that it does not start on demand; false by default.</summary>
    public bool HasProvisionedConcurrency { get; init; }

    /// <summary>The Region that the function is in.</summary>
    public required string Region { get; init; }

    /// <summary>The account that the function is in.</summary>
    public required string AccountId { get; init; }

    /// <summary>The access key of the function's role; null, the default, for none.</summary>
    public string? AccessKeyId { get; init; }

    /// <summary>The secret key of the function's role; null, the default, for none.</summary>
    public string? SecretAccessKey { get; init; }

    /// <summary>The session token of the function's role; null, the default, for none.</summary>
    public string? SessionToken { get; init; }

    /// <summary>Where the function's AWS SDK finds AWS, all services of it; null, the default, for AWS itself.</summary>
    public Uri? EndpointUrl { get; init; }

    /// <summary>The log group; <c>/aws/lambda/</c> and the name by default.</summary>
    public string LogGroupName
    {
        get => field ?? $"/aws/lambda/{FunctionName}";
        init;
    }
}
