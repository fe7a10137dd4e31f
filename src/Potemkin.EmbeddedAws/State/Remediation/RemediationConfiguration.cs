using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State.Remediation;

/// <summary>
/// What is to be done about resources that a rule finds noncompliant; here it is kept and never done.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationConfiguration.html">RemediationConfiguration</a>.
/// </summary>
internal sealed record RemediationConfiguration
{
    public required string ConfigRuleName { get; init; }

    public required string Arn { get; init; }

    /// <summary><c>SSM_DOCUMENT</c>.</summary>
    public required string TargetType { get; init; }

    public required string TargetId { get; init; }

    public string? TargetVersion { get; init; }

    /// <summary>The parameters of the document, as AWS Config's API has them.</summary>
    public JsonObject? Parameters { get; init; }

    public string? ResourceType { get; init; }

    public bool Automatic { get; init; }

    /// <summary>As AWS Config's API has it.</summary>
    public JsonObject? ExecutionControls { get; init; }

    public int? MaximumAutomaticAttempts { get; init; }

    public long? RetryAttemptSeconds { get; init; }

    /// <summary>The service that made it with its rule; null where a customer did.</summary>
    public string? CreatedByService { get; init; }
}
