using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A function's policy lets the public do nothing.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html">lambda-function-public-access-prohibited</a>.
/// </summary>
internal sealed class LambdaFunctionPublicAccessProhibited : IManagedRule
{
    public string Identifier => "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Lambda::Function"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(PolicyDocument.Read(item.Supplementary("Policy")) is not { } policy || !policy.Allowing.Any(IsPublic));

    // Without a condition that says from where, S3's grant is for whoever guesses the bucket.
    private static bool IsPublic(PolicyStatement statement) =>
        (statement.IsAboutEveryone || statement.Principals.Any(principal => principal is { Kind: "Service", Value: "s3.amazonaws.com" })) && statement.Conditions.Count == 0;
}
