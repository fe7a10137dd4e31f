using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A notebook instance has a KMS key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-notebook-instance-kms-key-configured.html">sagemaker-notebook-instance-kms-key-configured</a>.
/// </summary>
internal sealed class SagemakerNotebookInstanceKmsKeyConfigured : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SageMaker::NotebookInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("KmsKeyId") is { Length: > 0 } key && KeyParameter.Allows(parameters.List(KmsKeyArns), key));
}
