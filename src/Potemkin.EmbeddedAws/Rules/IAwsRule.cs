namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What is known of one of AWS's managed rules, whatever it judges. Every class that implements it is found by itself.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html">the list of managed rules</a>.
/// </summary>
internal interface IAwsRule
{
    /// <summary>AWS's identifier, such as <c>EIP_ATTACHED</c>.</summary>
    string Identifier { get; }

    RuleTrigger Triggers { get; }

    /// <summary>The types that the rule looks at where its scope says nothing.</summary>
    IReadOnlyList<string> ResourceTypes { get; }

    IReadOnlyList<RuleParameter> Parameters { get; }
}
