using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Config;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Config;

public class ConfigRuleTypeTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsName()
    {
        var rule = _region.Create<ConfigRuleType>("""{"ConfigRuleName":"eips","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""");

        rule.PhysicalId.Should().Be("eips");
        rule.Attributes["ConfigRuleId"].ToString().Should().MatchRegex("^config-rule-[a-z0-9]{6}$");
        rule.Attributes["Arn"].ToString().Should().Be($"arn:aws:config:us-east-1:123456789012:config-rule/{rule.Attributes["ConfigRuleId"]}");
        rule.Attributes["Compliance.Type"].ToString().Should().Be("INSUFFICIENT_DATA");
    }

    [Fact]
    public void GetsANameWhereNoneIsGiven() =>
        _region.Create<ConfigRuleType>("""{"Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""", "Rule")
            .PhysicalId.Should().MatchRegex("^my-stack-Rule-[A-Z0-9]{12}$");

    [Fact]
    public void IsPutWithAllThatTheTemplateSays()
    {
        _region.StackTags["aws:cloudformation:stack-name"] = "my-stack";

        _region.Create<ConfigRuleType>(
            """
            {
              "ConfigRuleName": "kms",
              "Description": "Buckets are encrypted with our key",
              "InputParameters": { "kmsKeyArns": "arn:aws:kms:us-east-1:123456789012:key/k" },
              "Scope": { "ComplianceResourceTypes": [ "AWS::S3::Bucket" ], "ComplianceResourceId": "logs" },
              "Source": { "Owner": "AWS", "SourceIdentifier": "S3_DEFAULT_ENCRYPTION_KMS" }
            }
            """);

        var rule = _region.State.ConfigRules.Find("kms")!;
        rule.Description.Should().Be("Buckets are encrypted with our key");
        rule.SourceIdentifier.Should().Be("S3_DEFAULT_ENCRYPTION_KMS");
        rule.InputParameters!.ToJsonString().Should().Be("""{"kmsKeyArns":"arn:aws:kms:us-east-1:123456789012:key/k"}""");
        rule.Scope!.ComplianceResourceTypes.Should().Equal("AWS::S3::Bucket");
        rule.Scope.ComplianceResourceId.Should().Be("logs");
        rule.Tags.Should().BeEmpty();
    }

    [Fact]
    public void AnUpdatePutsTheRuleAgainUnderItsNameAndId()
    {
        const string eips = """{"ConfigRuleName":"rule","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""";
        const string buckets = """{"ConfigRuleName":"rule","Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"}}""";
        var resource = _region.Create<ConfigRuleType>(eips);
        var id = resource.ResourceId;
        var put = new List<ConfigRule>();
        _region.World.ConfigRulePut += (_, rule) => put.Add(rule);

        _region.Update<ConfigRuleType>(resource, eips, buckets);

        put.Single().Should().BeEquivalentTo(new { Name = "rule", Id = id, SourceIdentifier = "S3_DEFAULT_ENCRYPTION_KMS" });
        _region.UpdateFailureOf<ConfigRuleType>(resource, buckets, eips.Replace("EIP_ATTACHED", "NOT_A_RULE")).Should().StartWith("The sourceIdentifier NOT_A_RULE is invalid.");
        _region.State.ConfigRules.Find("rule")!.SourceIdentifier.Should().Be("S3_DEFAULT_ENCRYPTION_KMS");
    }

    [Fact]
    public void ARuleThatWasDeletedPastItsStackIsPutAnewByAnUpdate()
    {
        const string eips = """{"ConfigRuleName":"rule","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""";
        var resource = _region.Create<ConfigRuleType>(eips);
        var id = resource.ResourceId;
        _region.State.ConfigRules.Remove(_region.State.ConfigRules.Find("rule")!);

        _region.Update<ConfigRuleType>(resource, eips, eips.Replace("rule\",", "rule\",\"Description\":\"new\","));

        _region.State.ConfigRules.Find("rule")!.Id.Should().Be(resource.ResourceId).And.NotBe(id);
        resource.Attributes["ConfigRuleId"].ToString().Should().Be(resource.ResourceId);
    }

    [Fact]
    public void DeletionRemovesTheRule()
    {
        var rule = _region.Create<ConfigRuleType>("""{"Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""");

        _region.Delete<ConfigRuleType>(rule);

        _region.State.ConfigRules.All.Should().BeEmpty();
        _region.State.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void WhatConfigRefusesFailsWithItsMessageAndCode()
    {
        var refusal = ConfigRuleErrors.UnknownSourceIdentifier("NOT_A_RULE");

        _region.FailureOf<ConfigRuleType>("""{"Source":{"Owner":"AWS","SourceIdentifier":"NOT_A_RULE"}}""").Should().Be(
            $"{refusal.Message} (Service: AmazonConfig; Status Code: 400; Error Code: InvalidParameterValueException; Request ID: -; Proxy: null)");
    }

    [Fact]
    public void ComplianceIsNotForATemplateToSay()
    {
        _region.FailureOf<ConfigRuleType>("""{"Compliance":{"Type":"COMPLIANT"},"Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""")
            .Should().Be("The embedded AWS does not support the property 'Compliance' of AWS::Config::ConfigRule.");

        _region.State.ConfigRules.All.Should().BeEmpty();
    }

    [Fact]
    public void ANumberForAParameterIsSentAsText() =>
        _region.FailureOf<ConfigRuleType>(
            """{"InputParameters":{"days":90},"Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""")
            .Should().StartWith("""Unknown parameters provided in the inputParameters: {"days":"90"}""");

    [Fact]
    public void ARuleOfThatNameIsThereOnlyOnce()
    {
        const string properties = """{"ConfigRuleName":"eips","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""";
        _region.Create<ConfigRuleType>(properties);

        _region.FailureOf<ConfigRuleType>(properties).Should().Be("eips already exists");
    }

    [Fact]
    public void IsNotRecorded() =>
        Catalog<IRecordedConfiguration>.All.Should().NotContain(recording => recording.ResourceType == "AWS::Config::ConfigRule");
}
