using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>What becomes known of a request on its way, to be told of afterwards.</summary>
internal sealed class RequestTrail
{
    private static readonly string[] Reads = ["BatchGet", "Describe", "Filter", "Get", "Head", "List", "Validate"];

    // They issue credentials.
    private static readonly string[] NoReads = ["GetFederationToken", "GetSessionToken"];

    public string? AccountId { get; set; }

    public string? Region { get; set; }

    public string? Service { get; set; }

    public string? Operation { get; set; }

    /// <summary>What it is about; null where it names nothing.</summary>
    public string? Subject { get; set; }

    public RequestFault Fault { get; set; }

    /// <summary>The error that it was refused with, whether or not that was answered.</summary>
    public AwsException? Refusal { get; set; }

    /// <summary>What of the request must not be told.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>Whether the request can have changed anything.</summary>
    public bool IsChange => Operation is { } operation
        && (NoReads.Contains(operation) || !Reads.Any(read => operation.StartsWith(read, StringComparison.Ordinal)));
}
