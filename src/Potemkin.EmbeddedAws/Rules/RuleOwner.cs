namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// Whose rule it is.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Source.html">Owner</a>.
/// </summary>
internal static class RuleOwner
{
    public const string Aws = "AWS";

    public const string CustomLambda = "CUSTOM_LAMBDA";

    public const string CustomPolicy = "CUSTOM_POLICY";
}
