using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>Tells of one request, where anybody wants to know.</summary>
internal sealed class RequestLog(EmbeddedAwsOptions options, string requestId)
{
    private const string Mask = "****";

    private readonly DateTimeOffset _cameAt = options.TimeProvider.GetUtcNow();
    private readonly long _started = options.TimeProvider.GetTimestamp();

    public RequestTrail Trail { get; } = new();

    /// <param name="answer">The answer, which is about to be sent.</param>
    public void Write(WireAnswer answer) => options.RequestServed?.Invoke(new ServedRequest
    {
        Time = _cameAt,
        RequestId = requestId,
        AccountId = Trail.AccountId,
        Region = Trail.Region,
        Service = Trail.Service,
        Operation = Trail.Operation,
        Subject = WithoutSecrets(Trail.Subject),
        Status = answer == WireAnswer.None ? null : answer.Status,
        ErrorCode = Trail.Refusal?.Code,
        ErrorMessage = WithoutSecrets(Trail.Refusal?.Message),
        Fault = Trail.Fault == RequestFault.None ? null : Trail.Fault.ToString(),
        Duration = options.TimeProvider.GetElapsedTime(_started),
    });

    private string? WithoutSecrets(string? text) =>
        text is null ? null : Trail.Secrets.Aggregate(text, (masked, secret) => masked.Replace(secret, Mask, StringComparison.Ordinal));
}
