namespace Potemkin.EmbeddedAws.State.Parameters;

/// <summary>
/// What a parameter of Systems Manager was at one time.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterHistory.html">ParameterHistory</a>.
/// </summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Type"><c>String</c>, <c>StringList</c> or <c>SecureString</c>.</param>
/// <param name="Value">The value; that of a SecureString too as it was put, for this AWS encrypts nothing.</param>
/// <param name="LastModified">When it was put.</param>
internal sealed record ParameterVersion(long Number, string Type, string Value, DateTimeOffset LastModified)
{
    public const string Text = "String";
    public const string List = "StringList";
    public const string Secure = "SecureString";

    public string? Description { get; init; }

    /// <summary>The key of a SecureString.</summary>
    public string? KeyId { get; init; }

    public string? AllowedPattern { get; init; }

    public string Tier { get; init; } = "Standard";

    public string DataType { get; init; } = "text";

    public IReadOnlyList<string> Labels { get; init; } = [];
}
