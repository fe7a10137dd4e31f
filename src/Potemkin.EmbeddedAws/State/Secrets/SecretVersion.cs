namespace Potemkin.EmbeddedAws.State.Secrets;

/// <summary>A value that a secret has or had. This AWS encrypts nothing.</summary>
/// <param name="Id">A UUID.</param>
/// <param name="CreatedAt">When it was put.</param>
internal sealed record SecretVersion(string Id, DateTimeOffset CreatedAt)
{
    public const string Current = "AWSCURRENT";
    public const string Previous = "AWSPREVIOUS";

    /// <summary>Null of a binary value.</summary>
    public string? Text { get; init; }

    /// <summary>In Base64; null of a text.</summary>
    public string? Binary { get; init; }

    /// <summary>The staging labels, such as <c>AWSCURRENT</c>; none of a value that is deprecated.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];
}
