using Potemkin.EmbeddedAws.State;
using System.Globalization;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A certificate does not end within so many days.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/acm-certificate-expiration-check.html">acm-certificate-expiration-check</a>.
/// </summary>
internal sealed class AcmCertificateExpirationCheck : IManagedRule
{
    private const string DaysToExpiration = "daysToExpiration";

    public string Identifier => "ACM_CERTIFICATE_EXPIRATION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ACM::Certificate"];

    public IReadOnlyList<RuleParameter> Parameters => [new(DaysToExpiration, RuleParameterType.Int, Default: "14")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("notAfter") is not { } end
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture) - account.Now > TimeSpan.FromDays(parameters.Integer(DaysToExpiration)!.Value));
}
