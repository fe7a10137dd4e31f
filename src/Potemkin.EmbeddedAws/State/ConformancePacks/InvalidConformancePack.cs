namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>AWS Config refuses a conformance pack; code and message are those of PutConformancePack's answer.</summary>
internal sealed class InvalidConformancePack(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>AWS's error code, such as <c>ConformancePackTemplateValidationException</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status that AWS answers with.</summary>
    public int Status { get; } = status;
}
