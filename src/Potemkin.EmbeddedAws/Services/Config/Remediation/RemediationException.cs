using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Remediation;

/// <summary>
/// A resource that is not to be remediated.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationException.html">RemediationException</a>.
/// </summary>
internal sealed record RemediationException(
    string ConfigRuleName, RecordedResource Resource, string? Message = null, DateTimeOffset? ExpirationTime = null);
