using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>.</summary>
internal static class Invoke
{
    private const string Event = "Event";
    private const string DryRun = "DryRun";

    public static void AddTo(OperationTable operations) => operations.AddAsync<Request, Response>("Invoke", InvokeAsync);

    private static async Task<Response> InvokeAsync(Request request, RequestContext context, CancellationToken cancellationToken)
    {
        if (request.InvocationType is not (null or "RequestResponse" or Event or DryRun))
            throw LambdaErrors.UnknownInvocationType(request.InvocationType);
        var payload = request.Payload.Length == 0 ? "{}"u8.ToArray() : request.Payload;
        CheckJson(payload);
        var function = context.World.Scheduler.Run(() => context.FunctionNamed(request.FunctionName!, request.Qualifier));
        switch (request.InvocationType)
        {
            case DryRun:
                return new Response { StatusCode = 204 };
            case Event:
                context.World.Scheduler.Run(() => Begin(context, function, payload));
                return new Response { StatusCode = 202 };
            default:
                return Answer(await context.World.Functions.InvokeAsync(context.Region, function, payload), function.Version, request.LogType);
        }
    }

    /// <summary>Nobody waits for what comes of it but its log.</summary>
    private static void Begin(RequestContext context, Function function, ReadOnlyMemory<byte> payload) =>
        context.World.Scheduler.Await(() => context.World.Functions.InvokeAsync(context.Region, function, payload), _ => { });

    private static Response Answer(FunctionAnswer answer, string version, string? logType) => new()
    {
        StatusCode = 200,
        Payload = answer.Payload,
        FunctionError = answer.FunctionError,
        ExecutedVersion = version,
        LogResult = logType == "Tail" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(answer.LogTail)) : null,
    };

    private static void CheckJson(ReadOnlyMemory<byte> payload)
    {
        try
        {
            JsonNode.Parse(payload.Span);
        }
        catch (JsonException fault)
        {
            throw LambdaErrors.InvalidRequestContent(fault.Message);
        }
    }

    private sealed record Request
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? Qualifier { get; init; }

        [Header("X-Amz-Invocation-Type")]
        public string? InvocationType { get; init; }

        [Header("X-Amz-Log-Type")]
        public string? LogType { get; init; }

        [Payload]
        public ReadOnlyMemory<byte> Payload { get; set; }
    }

    private sealed record Response
    {
        [Status]
        public int StatusCode { get; init; }

        [Header("X-Amz-Function-Error")]
        public string? FunctionError { get; init; }

        [Header("X-Amz-Executed-Version")]
        public string? ExecutedVersion { get; init; }

        [Header("X-Amz-Log-Result")]
        public string? LogResult { get; init; }

        [Payload]
        public ReadOnlyMemory<byte> Payload { get; init; }
    }
}
