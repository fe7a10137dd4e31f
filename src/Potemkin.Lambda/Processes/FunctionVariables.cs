using System.Globalization;
using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Processes;

/// <summary>
/// The environment variables of a function.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">Defined runtime
/// environment variables</a>.
/// </summary>
internal static class FunctionVariables
{
    /// <summary>Sets them in a new process' environment: those that a function may change, its own, and those that it may not.</summary>
    public static void Set(IDictionary<string, string?> environment, FunctionConfiguration function, string logStreamName)
    {
        foreach (var (name, value) in Defaults(function).Concat(function.Environment).Concat(Reserved(function, logStreamName)))
            environment[name] = value;
    }

    private static IEnumerable<KeyValuePair<string, string>> Defaults(FunctionConfiguration function)
    {
        yield return new("TZ", ":UTC");
        yield return new("LANG", "en_US.UTF-8");
        // Neither the profiles of this machine's user nor the role of the machine itself are the function's.
        var nothing = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        yield return new("AWS_CONFIG_FILE", nothing);
        yield return new("AWS_SHARED_CREDENTIALS_FILE", nothing);
        yield return new("AWS_EC2_METADATA_DISABLED", "true");
        if (function.EndpointUrl is { } endpoint)
            yield return new("AWS_ENDPOINT_URL", endpoint.ToString().TrimEnd('/'));
    }

    private static IEnumerable<KeyValuePair<string, string>> Reserved(FunctionConfiguration function, string logStreamName)
    {
        yield return new("_HANDLER", function.Handler);
        yield return new("AWS_EXECUTION_ENV", $"AWS_Lambda_{function.Runtime}");
        yield return new("AWS_REGION", function.Region);
        yield return new("AWS_DEFAULT_REGION", function.Region);
        yield return new("AWS_LAMBDA_FUNCTION_NAME", function.FunctionName);
        yield return new("AWS_LAMBDA_FUNCTION_VERSION", function.Version);
        yield return new("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", function.MemorySize.ToString(CultureInfo.InvariantCulture));
        yield return new("AWS_LAMBDA_INITIALIZATION_TYPE", function.HasProvisionedConcurrency ? "provisioned-concurrency" : "on-demand");
        yield return new("AWS_LAMBDA_LOG_GROUP_NAME", function.LogGroupName);
        yield return new("AWS_LAMBDA_LOG_STREAM_NAME", logStreamName);
        yield return new("LAMBDA_TASK_ROOT", function.CodeDirectory);
        yield return new("LAMBDA_RUNTIME_DIR", BootstrapFiles.Root);
        if (function.AccessKeyId is { } accessKeyId)
            yield return new("AWS_ACCESS_KEY_ID", accessKeyId);
        if (function.SecretAccessKey is { } secretAccessKey)
            yield return new("AWS_SECRET_ACCESS_KEY", secretAccessKey);
        if (function.SessionToken is { } sessionToken)
            yield return new("AWS_SESSION_TOKEN", sessionToken);
    }
}
