namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>An answer that is an error, in AWS's own code and text.</summary>
internal class AwsException(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>AWS's error code, such as <c>ValidationError</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status that AWS answers with.</summary>
    public int Status { get; } = status;

    /// <summary>What the error says besides, by name, where its protocol has a place for it: the bucket that is not there.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];

    /// <summary>The headers of the answer that tell of the error.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
