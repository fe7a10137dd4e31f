using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No active access key of a user is older than so many days.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/access-keys-rotated.html">access-keys-rotated</a>.
/// </summary>
internal sealed class AccessKeysRotated : IManagedRule
{
    private const string MaxAccessKeyAge = "maxAccessKeyAge";

    public string Identifier => "ACCESS_KEYS_ROTATED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [new(MaxAccessKeyAge, RuleParameterType.Int, Required: true, Default: "90")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.ResourcesOfAllRegions("AWS::IAM::AccessKey")
            .Where(key => key.Properties.Text("UserName") == item.ResourceName && key.Properties.Text("Status") != "Inactive")
            .All(key => account.Now - key.CreatedAt <= TimeSpan.FromDays(parameters.Integer(MaxAccessKeyAge)!.Value)));
}
