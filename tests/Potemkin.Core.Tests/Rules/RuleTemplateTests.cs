using Potemkin.Core.Rules;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Tests.Rules;

public class RuleTemplateTests
{
    private const string ByTag = "The rule is evaluated when a resource changes, and judges only what carries the run's tag.";
    private const string ByTagAndClock =
        "The rule is evaluated when a resource that carries the run's tag changes; what it judges periodically, AWS Config does not say.";
    private const string ByClock = "The rule is evaluated periodically, and AWS Config takes no scope for such a rule.";
    private const string Untold = "The template does not tell, before it is deployed, what has the rule evaluated.";
    private const string OwnScope = "The template gives the rule a scope of its own.";

    [Fact]
    public void TheRuleIsNamedAndScopedAndTheRestStaysAsItIs()
    {
        var template = TemplateFile.Of("s3-kms.yml", """
            AWSTemplateFormatVersion: 2010-09-09
            Transform: AWS::LanguageExtensions
            Parameters:
              Name: {Type: String, Default: s3-kms}
              Keys: {Type: String, Default: ''}
            Conditions:
              HasKeys: !Not [!Equals [!Ref Keys, '']]
            Resources:
              # The rule that is under test.
              Rule:
                Type: AWS::Config::ConfigRule
                Condition: HasKeys
                Properties:
                  ConfigRuleName: !Ref Name
                  Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}
                  InputParameters: !If [HasKeys, {kmsKeyArns: !Ref Keys}, !Ref AWS::NoValue]
            Outputs:
              RuleName: {Value: !Ref Rule}
            """);

        var deployed = RuleTemplate.For(template, "s3-kms-run1-1", "potemkin:run", "run1", RuleScope.Run);

        deployed.Scoping.Should().Be(new RuleScoping(true, ByTag));
        deployed.Template.Body.Should().Be(
            """
            {"AWSTemplateFormatVersion":"2010-09-09",
            "Transform":"AWS::LanguageExtensions",
            "Parameters":{"Name":{"Type":"String","Default":"s3-kms"},"Keys":{"Type":"String","Default":""}},
            "Conditions":{"HasKeys":{"Fn::Not":[{"Fn::Equals":[{"Ref":"Keys"},""]}]}},
            "Resources":{"Rule":{"Type":"AWS::Config::ConfigRule","Condition":"HasKeys","Properties":{
            "ConfigRuleName":"s3-kms-run1-1",
            "Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"},
            "InputParameters":{"Fn::If":["HasKeys",{"kmsKeyArns":{"Ref":"Keys"}},{"Ref":"AWS::NoValue"}]},
            "Scope":{"TagKey":"potemkin:run","TagValue":"run1"}}}},
            "Outputs":{"RuleName":{"Value":{"Ref":"Rule"}}}}
            """.Replace("\n", ""));
    }

    [Fact]
    public void WhatIsDeployedIsTheSameTemplateAsTheOneThatWasWritten()
    {
        var template = TemplateFile.Of("rule.yml", "Resources:\n\n  Rule:\n    Type: AWS::Config::ConfigRule");

        var one = RuleTemplate.For(template, "one", "potemkin:run", "run1", RuleScope.Run).Template;
        var two = RuleTemplate.For(template, "two", "potemkin:run", "run1", RuleScope.Run).Template;
        var again = RuleTemplate.For(one, "two", "potemkin:run", "run1", RuleScope.Run).Template;

        one.Text.Should().Be(template.Text).And.Be(two.Text);
        one.Body.Should().NotBe(two.Body);
        again.Body.Should().Be(two.Body);
        one.PlaceOf("Rule").Should().Be("rule.yml:3:3");
    }

    [Fact]
    public void WhatNamesTheRuleNamesItAnew()
    {
        var template = TemplateFile.Of("rule.yml", """
            Resources:
              Rule:
                Type: AWS::Config::ConfigRule
                Properties: {ConfigRuleName: !Sub '${AWS::StackName}-rule'}
              Remediation:
                Type: AWS::Config::RemediationConfiguration
                Properties: {TargetId: AWS-X, ConfigRuleName: !Sub '${AWS::StackName}-rule'}
              OfAnother:
                Type: AWS::Config::RemediationConfiguration
                Properties: {TargetId: AWS-X, ConfigRuleName: other}
            """);

        var deployed = RuleTemplate.For(template, "named", "potemkin:run", "run1", RuleScope.Run);

        deployed.Template.Body.Should().Be(
            """
            {"Resources":{
            "Rule":{"Type":"AWS::Config::ConfigRule","Properties":{"ConfigRuleName":"named"}},
            "Remediation":{"Type":"AWS::Config::RemediationConfiguration","Properties":{"TargetId":"AWS-X","ConfigRuleName":"named"}},
            "OfAnother":{"Type":"AWS::Config::RemediationConfiguration","Properties":{"TargetId":"AWS-X","ConfigRuleName":"other"}}}}
            """.Replace("\n", ""));
    }

    [Theory]
    [InlineData("Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}", true, ByTag)]
    [InlineData("Source: {Owner: AWS, SourceIdentifier: ACM_CERTIFICATE_RSA_CHECK}", true, ByTag)]
    [InlineData("Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_PUBLIC_READ_PROHIBITED}", true, ByTagAndClock)]
    [InlineData("Source: {Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED}", false, ByClock)]
    [InlineData(
        "Source: {Owner: AWS, SourceIdentifier: IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS}",
        false,
        "The rule judges resources that get no tags from their stack: AWS::IAM::Policy.")]
    [InlineData(
        "Source: {Owner: AWS, SourceIdentifier: RDS_SNAPSHOT_ENCRYPTED}",
        false,
        "The rule judges resources that get no tags from their stack: AWS::RDS::DBClusterSnapshot.")]
    [InlineData(
        "Source: {Owner: AWS, SourceIdentifier: NEW_RULE}",
        false,
        "It is not known here what has the managed rule 'NEW_RULE' evaluated, and which resources it judges.")]
    [InlineData("Source: {Owner: AWS, SourceIdentifier: !Ref Identifier}", false, Untold)]
    [InlineData("Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: ConfigurationItemChangeNotification}]}", true, ByTag)]
    [InlineData(
        "Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: OversizedConfigurationItemChangeNotification}, {MessageType: ConfigurationItemChangeNotification}]}",
        true,
        ByTag)]
    [InlineData(
        "Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: ScheduledNotification}, {MessageType: ConfigurationItemChangeNotification}]}",
        true,
        ByTagAndClock)]
    [InlineData("Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: ScheduledNotification}]}", false, ByClock)]
    [InlineData("Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: ConfigurationSnapshotDeliveryCompleted}]}", false, ByClock)]
    [InlineData("Source: {Owner: CUSTOM_LAMBDA, SourceDetails: [{MessageType: !Ref Trigger}]}", false, Untold)]
    [InlineData("Source: {Owner: CUSTOM_LAMBDA, SourceDetails: !If [A, [], []]}", false, Untold)]
    [InlineData("Source: {Owner: CUSTOM_POLICY, SourceDetails: [{MessageType: ConfigurationItemChangeNotification}]}", true, ByTag)]
    [InlineData("Source: {Owner: CUSTOM_POLICY}", false, Untold)]
    [InlineData("Source: {Owner: !Ref Owner}", false, Untold)]
    [InlineData("Description: none", false, Untold)]
    [InlineData("{Scope: {ComplianceResourceTypes: [AWS::S3::Bucket]}, Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}}", false, OwnScope)]
    [InlineData(
        "{Fn::Transform: {Name: AWS::Include}, Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}}",
        false,
        "The template leaves properties of the rule to a transform.")]
    public void TheRuleIsScopedWhereItsTriggerAndWhatItJudgesAllowIt(string properties, bool isToRun, string reason)
    {
        var template = TemplateFile.Of("rule.yml", Rule(properties));

        var deployed = RuleTemplate.For(template, "named", "potemkin:run", "run1", RuleScope.Run);

        deployed.Scoping.Should().Be(new RuleScoping(isToRun, reason));
        deployed.Template.Body.Contains("\"Scope\":{\"TagKey\":\"potemkin:run\",\"TagValue\":\"run1\"}").Should().Be(isToRun);
        deployed.Template.Body.Should().Contain("\"ConfigRuleName\":\"named\"");
    }

    [Fact]
    public void TheScopeIsTheTemplatesWhereTheSettingSaysSo()
    {
        var template = TemplateFile.Of("rule.yml", Rule("Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}"));

        var deployed = RuleTemplate.For(template, "named", "potemkin:run", "run1", RuleScope.Template);

        deployed.Scoping.Should().Be(new RuleScoping(false, "The setting ruleScope leaves it to the template what the rule judges."));
        deployed.Template.Body.Should().Contain("\"ConfigRuleName\":\"named\"").And.NotContain("Scope");
    }

    [Theory]
    [InlineData("Resources: {Bucket: {Type: AWS::S3::Bucket}}")]
    [InlineData("Resources: {One: {Type: AWS::Config::ConfigRule}, Two: {Type: AWS::Config::ConfigRule}}")]
    public void ATemplateWithoutJustOneRuleStaysAsItIs(string text)
    {
        var template = TemplateFile.Of("rule.yml", text);

        var deployed = RuleTemplate.For(template, "named", "potemkin:run", "run1", RuleScope.Run);

        deployed.Template.Should().BeSameAs(template);
        deployed.Scoping.Should().Be(new RuleScoping(false, "The template does not declare just one Config rule."));
    }

    private static string Rule(string properties) =>
        $"Resources:\n  Rule:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      {properties}";
}
