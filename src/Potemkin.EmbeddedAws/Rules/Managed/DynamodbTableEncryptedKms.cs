using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A table is encrypted with a KMS key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html">dynamodb-table-encrypted-kms</a>.
/// </summary>
internal sealed class DynamodbTableEncryptedKms : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "DYNAMODB_TABLE_ENCRYPTED_KMS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DynamoDB::Table"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Text("ssedescription.ssetype") == "KMS" && KeyParameter.Allows(parameters.List(KmsKeyArns), item.Text("ssedescription.kmsmasterKeyArn")));
}
