namespace Potemkin.EmbeddedAws.Rules;

/// <summary>AWS Config refuses a rule; code and message are those of PutConfigRule's answer.</summary>
internal sealed class InvalidConfigRule(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>AWS's error code, such as <c>InvalidParameterValueException</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status that AWS answers with.</summary>
    public int Status { get; } = status;
}
