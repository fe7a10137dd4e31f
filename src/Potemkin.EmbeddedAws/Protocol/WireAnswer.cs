namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record WireAnswer(int Status, string ContentType, string Body, string? ErrorType = null)
{
    /// <summary>No answer at all: the connection ends without one.</summary>
    public static WireAnswer None { get; } = new(0, "", "");

    /// <summary>The body, where it is bytes and no text.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }

    /// <summary>The headers, but for those that every answer has.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
