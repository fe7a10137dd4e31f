using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster is encrypted with a KMS key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-kms-enabled.html">redshift-cluster-kms-enabled</a>.
/// </summary>
internal sealed class RedshiftClusterKmsEnabled : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "REDSHIFT_CLUSTER_KMS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("encrypted") && item.Text("kmsKeyId") is { Length: > 0 } key && NamedResources.Allow(parameters.List(KmsKeyArns), key));
}
