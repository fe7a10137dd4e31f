using System.ComponentModel;
using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;
using Potemkin.EmbeddedAws.State.Logs;
using Potemkin.Lambda;

namespace Potemkin.EmbeddedAws.Functions;

/// <summary>Runs Lambda functions in processes of this machine, whose AWS is this one.</summary>
/// <param name="endpoint">Where this AWS listens, as soon as it does.</param>
internal sealed class FunctionRunner(Task<Uri> endpoint) : IFunctionRunner, IAsyncDisposable
{
    private readonly FunctionHost _host = new();
    private readonly CodeFolders _code = new();
    private readonly RoleCredentials _credentials = new();

    public string? WhyNotRunnable(string runtime)
    {
        try
        {
            // Lambda's Python always has it, and a rule cannot report without it.
            FunctionRuntimes.Require(runtime, needsBoto3: runtime.StartsWith("python", StringComparison.Ordinal));
            return null;
        }
        catch (RuntimeUnavailableException missing)
        {
            return missing.Message;
        }
    }

    public async Task<FunctionAnswer> InvokeAsync(RegionState region, Function function, ReadOnlyMemory<byte> payload)
    {
        InvocationResult result;
        try
        {
            var code = await _code.OpenAsync(function);
            var configuration = Configuration(region, function, code, _credentials.Of(region, function)) with { EndpointUrl = await endpoint };
            result = await _host.InvokeAsync(configuration, payload, null, CancellationToken.None);
        }
        catch (Exception missing) when (missing is RuntimeUnavailableException or IOException or UnauthorizedAccessException or Win32Exception)
        {
            // The state may come from another machine, and a folder may go.
            return Unrunnable(missing.Message);
        }

        region.World.Scheduler.Run(() => Write(region, function, result));
        return new FunctionAnswer(result.Payload)
        {
            RequestId = result.RequestId,
            FunctionError = result.FunctionError,
            ErrorType = result.ErrorType,
            ErrorMessage = result.ErrorMessage,
            LogTail = LogTail.Of(result.Log.Select(line => line.Message)),
        };
    }

    public void Retire(Function function) => _ = _host.RetireAsync(function.Arn);

    /// <summary>Ends all processes, and removes the code that was unpacked.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _code.Dispose();
    }

    private static FunctionAnswer Unrunnable(string reason)
    {
        // Lambda runs everywhere, and so has no code for this.
        const string Type = "Runtime.Unavailable";
        var body = new JsonObject { ["errorType"] = Type, ["errorMessage"] = reason };
        return new FunctionAnswer(Encoding.UTF8.GetBytes(body.ToJsonString()))
        {
            RequestId = Guid.NewGuid().ToString(),
            FunctionError = "Unhandled",
            ErrorType = Type,
            ErrorMessage = reason,
        };
    }

    private static void Write(RegionState region, Function function, InvocationResult result)
    {
        var events = result.Log.Select(line => (line.Timestamp, line.Message));
        region.Of<LogGroups>().Append(function.LogGroupName, result.LogStreamName, region.World.Now, events);
    }

    private FunctionConfiguration Configuration(RegionState region, Function function, CodeFolder code, TemporaryCredentials credentials) => new()
    {
        FunctionName = function.Name,
        FunctionArn = function.Arn,
        Version = function.Version,
        // No process outlives the credentials that it was started with.
        RevisionId = $"{function.RevisionId}{code.Stamp}{credentials.AccessKeyId}",
        Runtime = function.Runtime,
        Handler = function.Handler,
        CodeDirectory = code.Path,
        Timeout = TimeSpan.FromSeconds(function.Timeout),
        MemorySize = function.MemorySize,
        HasProvisionedConcurrency = region.World.Scheduler.Run(() => ProvisionedConcurrency.Of(region, function.Arn) is not null),
        Environment = function.Environment,
        Region = region.Id.Region,
        AccountId = region.Id.AccountId,
        AccessKeyId = credentials.AccessKeyId,
        SecretAccessKey = credentials.SecretAccessKey,
        SessionToken = credentials.SessionToken,
        LogGroupName = function.LogGroupName,
    };
}
