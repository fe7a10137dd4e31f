using Potemkin.EmbeddedAws.Rules.ApiGateway;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// All methods of a stage have their answers cached, encrypted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gw-cache-enabled-and-encrypted.html">api-gw-cache-enabled-and-encrypted</a>.
/// </summary>
internal sealed class ApiGwCacheEnabledAndEncrypted : IManagedRule
{
    public string Identifier => "API_GW_CACHE_ENABLED_AND_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGateway::Stage"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("cacheClusterEnabled")
            && new StageItem(item).MethodSettings is { Count: > 0 } settings
            && settings.All(setting => setting.Flag("cachingEnabled") && setting.Flag("cacheDataEncrypted")));
}
