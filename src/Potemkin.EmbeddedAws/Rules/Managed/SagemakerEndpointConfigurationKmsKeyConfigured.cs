using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An endpoint configuration has a KMS key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-configuration-kms-key-configured.html">sagemaker-endpoint-configuration-kms-key-configured</a>.
/// </summary>
internal sealed class SagemakerEndpointConfigurationKmsKeyConfigured : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SageMaker::EndpointConfig"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("KmsKeyId") is { Length: > 0 } key && KeyParameter.Allows(parameters.List(KmsKeyArns), key));
}
