using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>The properties of a function in a template, as Lambda takes them.</summary>
internal static class FunctionProperties
{
    private const int LongestTimeout = 900;
    private const int LeastMemory = 128;
    private const int MostMemory = 10_240;

    // What they ask for is recorded, or of no consequence on a machine that runs the function by itself.
    private static readonly HashSet<string> Taken =
    [
        "Architectures", "Code", "DeadLetterConfig", "Description", "Environment", "EphemeralStorage", "FunctionName", "Handler", "KmsKeyArn",
        "LoggingConfig", "MemorySize", "PackageType", "RecursiveLoop", "ReservedConcurrentExecutions", "Role", "Runtime",
        "RuntimeManagementConfig", "Tags", "Timeout", "TracingConfig", "VpcConfig",
    ];

    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
    private static readonly HashSet<string> ReservedVariables =
    [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ];

    /// <param name="region">Where the function is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="code">The code that it keeps; null for that of the properties.</param>
    /// <exception cref="ResourceFailure">Lambda would refuse it, or it is not to be had here.</exception>
    public static Function Read(RegionState region, string name, JsonObject properties, FunctionCode? code = null)
    {
        var world = region.World;
        RefuseUnsupported(properties);
        var runtime = properties.Text("Runtime") ?? throw LambdaFailures.Required(world, "runtime");
        if (!FunctionRuntimes.IsKnown(runtime))
            throw LambdaFailures.UnknownRuntime(world, runtime);
        if (world.Functions.WhyNotRunnable(runtime) is { } reason)
            throw new ResourceFailure(reason);
        var environment = Variables(properties);
        if (environment.Keys.Where(ReservedVariables.Contains).ToList() is { Count: > 0 } reserved)
            throw LambdaFailures.ReservedVariables(world, reserved);

        return new Function
        {
            Name = name,
            Arn = region.Id.Arn("lambda", $"function:{name}"),
            RoleArn = Role(region, properties.Text("Role")!),
            Runtime = runtime,
            Handler = properties.Text("Handler") ?? throw LambdaFailures.Required(world, "handler"),
            Code = code ?? CodeSource.Read(region, properties.Object("Code")!, runtime),
            Description = properties.Text("Description") ?? "",
            Timeout = InRange(world, "timeout", properties.Number("Timeout") ?? 3, 1, LongestTimeout),
            MemorySize = InRange(world, "memorySize", properties.Number("MemorySize") ?? LeastMemory, LeastMemory, MostMemory),
            Environment = environment,
            Architectures = properties["Architectures"] is JsonArray architectures ? [.. architectures.Select(name => $"{name}")] : ["x86_64"],
            EphemeralStorage = (int?)properties.Object("EphemeralStorage")?.Number("Size") ?? 512,
            TracingMode = properties.Object("TracingConfig")?.Text("Mode") ?? "PassThrough",
            LogGroupName = properties.Object("LoggingConfig")?.Text("LogGroup") ?? $"/aws/lambda/{name}",
            RevisionId = world.RandomNames.Uuid(),
            LastModified = world.Now,
        };
    }

    private static void RefuseUnsupported(JsonObject properties)
    {
        if (properties.Select(property => property.Key).FirstOrDefault(name => !Taken.Contains(name)) is { } property
            && !(property == "SnapStart" && properties.Object(property)?.Text("ApplyOn") == "None"))
            throw HandlerFailures.Unsupported(FunctionType.TypeName, property);
        if (properties.Text("PackageType") is "Image")
            throw HandlerFailures.Unsupported(FunctionType.TypeName, "PackageType", "Image");
        if (properties.Object("LoggingConfig")?.Text("LogFormat") is "JSON")
            throw HandlerFailures.Unsupported(FunctionType.TypeName, "LoggingConfig/LogFormat", "JSON");
    }

    /// <summary>Roles of the stack are looked into; those that the account is said to have are taken as they are.</summary>
    private static string Role(RegionState region, string arn)
    {
        if (!arn.StartsWith(region.Id.GlobalArn("iam", "role/"), StringComparison.Ordinal))
            throw LambdaFailures.RoleOfOtherAccount(region.World);
        var role = region.Resources.OfType(Iam.Role.TypeName).FirstOrDefault(candidate => candidate.Arn == arn);
        if (role is not null && PolicyDocument.Read(role.Properties["AssumeRolePolicyDocument"]) is { } trust && !IsTrusted(trust))
            throw LambdaFailures.RoleCannotBeAssumed(region.World);
        return arn;
    }

    private static bool IsTrusted(PolicyDocument trust) => trust.Allowing.Any(statement =>
        statement.Covers("sts:AssumeRole")
        && statement.Principals.Any(principal => principal.IsEveryone || principal is { Kind: "Service", Value: "lambda.amazonaws.com" }));

    private static Dictionary<string, string> Variables(JsonObject properties) =>
        properties.Object("Environment")?.Object("Variables")?.ToDictionary(variable => variable.Key, variable => $"{variable.Value}") ?? [];

    private static int InRange(World world, string member, int value, int minimum, int maximum) =>
        value >= minimum && value <= maximum ? value : throw LambdaFailures.OutOfRange(world, member, value, minimum, maximum);
}
