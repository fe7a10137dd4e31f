using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>A function as it is answered; see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html">FunctionConfiguration</a>.</summary>
internal sealed record FunctionShape
{
    public required string FunctionName { get; init; }

    public required string FunctionArn { get; init; }

    public required string Runtime { get; init; }

    public required string Role { get; init; }

    public required string Handler { get; init; }

    public required long CodeSize { get; init; }

    public required string Description { get; init; }

    public required int Timeout { get; init; }

    public required int MemorySize { get; init; }

    public required string LastModified { get; init; }

    public required string CodeSha256 { get; init; }

    public required string Version { get; init; }

    public required Variables? Environment { get; init; }

    public required string RevisionId { get; init; }

    public string? State { get; init; } = "Active";

    public string? LastUpdateStatus { get; init; } = "Successful";

    public string PackageType => "Zip";

    public required IReadOnlyList<string> Architectures { get; init; }

    public required Storage EphemeralStorage { get; init; }

    public required Tracing TracingConfig { get; init; }

    public Snapshots SnapStart => new("None", "Off");

    public required RuntimeVersion? RuntimeVersionConfig { get; init; }

    public required Logging LoggingConfig { get; init; }

    public static FunctionShape Of(Function function) => new()
    {
        FunctionName = function.Name,
        FunctionArn = function.Arn,
        Runtime = function.Runtime,
        Role = function.RoleArn,
        Handler = function.Handler,
        CodeSize = function.Code.Size,
        Description = function.Description,
        Timeout = function.Timeout,
        MemorySize = function.MemorySize,
        LastModified = function.LastModifiedText,
        CodeSha256 = function.Code.Sha256,
        Version = function.Version,
        Environment = function.Environment.Count > 0 ? new Variables(function.Environment) : null,
        // A version has another one than the function had when it was published.
        RevisionId = function.IsLatest ? function.RevisionId : StableId.Uuid($"{function.RevisionId} as {function.Version}"),
        Architectures = function.Architectures,
        EphemeralStorage = new Storage(function.EphemeralStorage),
        TracingConfig = new Tracing(function.TracingMode),
        RuntimeVersionConfig = new RuntimeVersion(RuntimeArnOf(function)),
        LoggingConfig = new Logging("Text", function.LogGroupName),
    };

    private static string RuntimeArnOf(Function function)
    {
        var region = function.Arn.Split(':')[3];
        return $"arn:{Partition.Of(region)}:lambda:{region}::runtime:{StableId.Hex64(function.Runtime)}";
    }

    /// <summary>In lists less is told.</summary>
    public static FunctionShape InListOf(Function function) => Of(function) with { State = null, LastUpdateStatus = null, RuntimeVersionConfig = null };

    internal sealed record Variables([property: System.Text.Json.Serialization.JsonPropertyName("Variables")] IReadOnlyDictionary<string, string> All);

    internal sealed record Storage(int Size);

    internal sealed record Tracing(string Mode);

    internal sealed record Snapshots(string ApplyOn, string OptimizationStatus);

    /// <summary>The version of the runtime that the function would be run by in AWS.</summary>
    internal sealed record RuntimeVersion(string RuntimeVersionArn);

    internal sealed record Logging(string LogFormat, string LogGroup);
}
