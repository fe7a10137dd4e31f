using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail signs its log files.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-log-file-validation-enabled.html">cloud-trail-log-file-validation-enabled</a>.
/// </summary>
internal sealed class CloudTrailLogFileValidationEnabled : IManagedRule
{
    public string Identifier => "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudTrail::Trail"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("logFileValidationEnabled"));
}
