using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Name the rules that are to be proved, and have them evaluated. A rule that is deployed is deployed once a run, and removed when the
/// run ends; the name in the step is the feature's own.
/// </summary>
[Binding]
public sealed class RuleSteps(PotemkinScenario scenario)
{
    /// <summary>Names a rule that must exist in the account and region.</summary>
    /// <example><code>Given the Config rule 'company-s3-encryption'</code></example>
    [Given(@"^the Config rule '([^']*)'$")]
    public Task GivenTheConfigRule(StepText rule) => scenario.UseRuleAsync(rule);

    /// <summary>Deploys a rule by a template in <c>Rules/</c> that has one <c>AWS::Config::ConfigRule</c>.</summary>
    /// <example><code>Given the Config rule 's3-kms' from 's3-kms.yml'</code></example>
    [Given(@"^the Config rule '([^']*)' from '([^']*)'$")]
    public Task GivenTheConfigRuleFrom(StepText rule, StepText template) => scenario.DeployRuleAsync(rule, template, StepParameters.None);

    /// <summary>Deploys a rule by a template, with the template's parameters.</summary>
    /// <example><code>Given the Config rule 'company-keys' from 's3-kms.yml' with KmsKeyArns=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000</code></example>
    [Given(@"^the Config rule '([^']*)' from '([^']*)' with (.+)$")]
    public Task GivenTheConfigRuleFromWith(StepText rule, StepText template, StepParameters parameters) =>
        scenario.DeployRuleAsync(rule, template, parameters);

    /// <summary>Deploys a rule by a template, with the template's parameters in a table.</summary>
    /// <example><code>
    /// Given the Config rule 'company-keys' from 's3-kms.yml' with
    ///   | parameter  | value           |
    ///   | KmsKeyArns | {output:KeyArn} |
    /// </code></example>
    [Given(@"^the Config rule '([^']*)' from '([^']*)' with$")]
    public Task GivenTheConfigRuleFromWithTable(StepText rule, StepText template, StepParameters table) =>
        scenario.DeployRuleAsync(rule, template, table);

    /// <summary>Deploys an AWS managed rule by AWS's identifier of it.</summary>
    /// <example><code>Given the managed rule 'S3_BUCKET_PUBLIC_READ_PROHIBITED' as 's3-public-read'</code></example>
    [Given(@"^the managed rule '([^']*)' as '([^']*)'$")]
    public Task GivenTheManagedRule(StepText identifier, StepText rule) => scenario.DeployManagedRuleAsync(identifier, rule, StepParameters.None);

    /// <summary>Deploys an AWS managed rule, with the rule's parameters.</summary>
    /// <example><code>Given the managed rule 'S3_DEFAULT_ENCRYPTION_KMS' as 's3-kms' with kmsKeyArns=arn:aws:kms:us-east-1:123456789012:key/0f7c3a55-0000-4000-8000-000000000000</code></example>
    [Given(@"^the managed rule '([^']*)' as '([^']*)' with (.+)$")]
    public Task GivenTheManagedRuleWith(StepText identifier, StepText rule, StepParameters parameters) =>
        scenario.DeployManagedRuleAsync(identifier, rule, parameters);

    /// <summary>Deploys an AWS managed rule, with the rule's parameters in a table.</summary>
    /// <example><code>
    /// Given the managed rule 'S3_DEFAULT_ENCRYPTION_KMS' as 's3-kms' with
    ///   | parameter  | value           |
    ///   | kmsKeyArns | {output:KeyArn} |
    /// </code></example>
    [Given(@"^the managed rule '([^']*)' as '([^']*)' with$")]
    public Task GivenTheManagedRuleWithTable(StepText identifier, StepText rule, StepParameters table) =>
        scenario.DeployManagedRuleAsync(identifier, rule, table);

    /// <summary>Has AWS Config evaluate the rule, and waits until that is done. Periodic rules need it: they are not evaluated by a change.</summary>
    /// <example><code>When rule 's3-public-read' is evaluated</code></example>
    [When(@"^rule '([^']*)' is evaluated$")]
    public Task WhenRuleIsEvaluated(StepText rule) => scenario.Rule(rule).EvaluateAsync();
}
