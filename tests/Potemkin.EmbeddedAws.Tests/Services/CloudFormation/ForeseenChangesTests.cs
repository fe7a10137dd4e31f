using System.Xml.Linq;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>What a change set says of the changes, with values and without.</summary>
public class ForeseenChangesTests
{
    private const string Title = "Parameters: {Title: {Type: String, Default: first}, Secret: {Type: String, NoEcho: true, Default: hush} }\n";

    [Fact]
    public void APropertyThatTheTemplateChangesIsADirectModification()
    {
        const string template = "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: a, DisplayName: first} } }";

        Change(template, template.Replace("first", "second"), "Topic").Should().Equal(
            "Modify Topic orders-Topic False [Properties]",
            "Properties DisplayName Never: DirectModification Static");
        Change(template, template.Replace("first", "second"), "Topic", withValues: true).Should().Equal(
            "Modify Topic orders-Topic False [Properties]",
            "Properties DisplayName Never: DirectModification Static /Properties/DisplayName first -> second Modify",
            """Before {"Properties":{"TopicName":"a","DisplayName":"first"}}""",
            """After {"Properties":{"TopicName":"a","DisplayName":"second"}}""");
    }

    [Fact]
    public void PropertiesComeAndGo()
    {
        const string template = "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {PROPERTY} } }";

        Change(template.Replace("PROPERTY", "DisplayName: old"), template.Replace("PROPERTY", "KmsMasterKeyId: new"), "Topic", withValues: true).Should().Contain(
            "Properties DisplayName Never: DirectModification Static /Properties/DisplayName old -> - Remove",
            "Properties KmsMasterKeyId Never: DirectModification Static /Properties/KmsMasterKeyId - -> new Add");
    }

    [Theory]
    [InlineData("", "ReplaceAndDelete")]
    [InlineData(", UpdateReplacePolicy: Retain", "ReplaceAndRetain")]
    public void AReplacementSaysWhatBecomesOfTheOldResource(string policy, string action)
    {
        var template = $"Resources: {{Topic: {{Type: 'AWS::SNS::Topic', Properties: {{TopicName: a}}{policy} }} }}";

        Change(template, template.Replace("TopicName: a", "TopicName: b"), "Topic").Should().Equal(
            $"Modify Topic orders-Topic True {action} [Properties]",
            "Properties TopicName Always: DirectModification Static");
    }

    [Fact]
    public void AParameterIsTheCauseOfWhatRefersToIt()
    {
        const string template = Title + "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub 'the ${Title}'} } }";

        Change(template, template.Replace("first", "second"), "Topic").Should().Equal(
            "Modify Topic orders-Topic False [Properties]",
            "Properties DisplayName Never: ParameterReference Title Static",
            "Properties DisplayName Never: DirectModification Dynamic");
    }

    [Fact]
    public void WhatRefersToAReplacedResourceIsKnownAfterwards()
    {
        const string template = """
            Resources:
              First: {Type: 'AWS::SNS::Topic', Properties: {TopicName: a} }
              Second: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt First.TopicArn} }
              Third: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Join ['-', [x, !Ref First]] } }
              Fourth: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub 'at ${First}'} }
            """;
        var next = template.Replace("TopicName: a", "TopicName: b");

        Change(template, next, "Second").Should().Equal(
            "Modify Second orders-Second False [Properties]",
            "Properties DisplayName Never: ResourceAttribute First.TopicArn Static");
        Change(template, next, "Second", withValues: true).Should().Equal(
            "Modify Second orders-Second False [Properties]",
            "Properties DisplayName Never: ResourceAttribute First.TopicArn Static /Properties/DisplayName arn:aws:test:::orders-First -> {{changeSet:KNOWN_AFTER_APPLY}} Modify",
            "Properties DisplayName Never: DirectModification Dynamic /Properties/DisplayName arn:aws:test:::orders-First -> {{changeSet:KNOWN_AFTER_APPLY}} Modify",
            """Before {"Properties":{"DisplayName":"arn:aws:test:::orders-First"}}""",
            """After {"Properties":{"DisplayName":"{{changeSet:KNOWN_AFTER_APPLY}}"}}""");
        Change(template, next, "Third").Should().Contain("Properties DisplayName Never: ResourceReference First Static");
        Change(template, next, "Third", withValues: true)[^1].Should().Be("""After {"Properties":{"DisplayName":"{{changeSet:KNOWN_AFTER_APPLY}}"}}""");
        Change(template, next, "Fourth", withValues: true)[^1].Should().Be("""After {"Properties":{"DisplayName":"at {{changeSet:KNOWN_AFTER_APPLY}}"}}""");
    }

    [Fact]
    public void AttributesOfAnUpdatedResourceMayChangeUnlessValuesAreAskedFor()
    {
        const string template = """
            Resources:
              First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: a} }
              Second: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt First.DisplayName} }
              Third: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Second.TopicArn} }
              Fourth: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref First} }
            """;
        var next = template.Replace("DisplayName: a", "DisplayName: b");

        Changed(template, next, withValues: false).Should().Equal("First", "Second", "Third");
        Changed(template, next, withValues: true).Should().Equal("First");
        Change(template, next, "Third").Should().Contain("Properties DisplayName Never: ResourceAttribute Second.TopicArn Dynamic");
    }

    [Fact]
    public void PartsOfAPropertyAreTold()
    {
        const string template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Enabled}
                  Tags: [{Key: a, Value: '1'}, {Key: b, Value: '2'}]
            """;
        var next = template.Replace("Enabled", "Suspended").Replace("'2'", "'3'");

        Change(template, next, "Bucket").Should().Equal(
            "Modify Bucket orders-Bucket False [Properties]",
            "Properties VersioningConfiguration Never: DirectModification Static",
            "Properties Tags Never: DirectModification Static");
        Change(template, next, "Bucket", withValues: true).Should().Contain(
            "Properties VersioningConfiguration Never: DirectModification Static /Properties/VersioningConfiguration/Status Enabled -> Suspended Modify",
            "Properties Tags Never: DirectModification Static /Properties/Tags/1/Value 2 -> 3 Modify");
    }

    [Fact]
    public void TagsMetadataAndPoliciesAreTold()
    {
        const string template = "Resources: {Topic: {Type: 'AWS::SNS::Topic', Metadata: {Of: a} } }";
        using var aws = new CloudFormationApi();
        aws.Create("orders", template);

        CreateChangeSet(
            aws,
            template.Replace("Metadata: {Of: a}", "Metadata: {Of: b}, DeletionPolicy: Retain"),
            ("Tags.member.1.Key", "team"),
            ("Tags.member.1.Value", "audit"));

        Lines(Described(aws).Single(), false).Should().Equal(
            "Modify Topic orders-Topic False [Tags, Metadata, DeletionPolicy]",
            "Tags - Never: DirectModification Static",
            "Metadata - Never: DirectModification Static",
            "DeletionPolicy - Never: DirectModification Static");
    }

    [Theory]
    [InlineData("", "Delete")]
    [InlineData(", DeletionPolicy: Retain", "Retain")]
    public void WhatIsAddedAndRemovedIsTold(string policy, string action)
    {
        var template = $"Resources: {{Topic: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: a}}{policy} }}, Queue: {{Type: 'AWS::SQS::Queue'}} }}";
        const string next = "Resources: {Queue: {Type: 'AWS::SQS::Queue'}, Bucket: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref Queue} } }";

        Change(template, next, "Topic", withValues: true).Should().Equal(
            $"Remove Topic orders-Topic - {action} []", """Before {"Properties":{"DisplayName":"a"}}""");
        Change(template, next, "Bucket", withValues: true).Should().Equal(
            "Add Bucket - - []", """After {"Properties":{"BucketName":"orders-Queue"}}""");
    }

    [Fact]
    public void SecretsAreNotShown()
    {
        const string template = Title + "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Secret} } }";

        Change(template, template.Replace("hush", "quiet"), "Topic", withValues: true).Should().Equal(
            "Modify Topic orders-Topic False [Properties]",
            "Properties DisplayName Never: ParameterReference Secret Static /Properties/DisplayName **** -> **** Modify",
            "Properties DisplayName Never: DirectModification Dynamic /Properties/DisplayName **** -> **** Modify",
            """Before {"Properties":{"DisplayName":"****"}}""",
            """After {"Properties":{"DisplayName":"****"}}""");
    }

    [Fact]
    public void AnExportThatIsMissingIsAWarning()
    {
        using var aws = new CloudFormationApi();

        CreateChangeSet(aws, "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue nobodys} } }", ("ChangeSetType", "CREATE"));

        Lines(Described(aws, withValues: true).Single(), true)[^1].Should().Be("""After {"Properties":{"DisplayName":"{{changeSet:KNOWN_AFTER_APPLY}}"}}""");
        Answer(aws, withValues: true).Element("StatusReason")!.Value.Should().Be(
            "[WARN] --include-property-values option can return incomplete ChangeSet data because: "
            + "ChangeSet creation failed for resource [Topic] because: No export named nobodys");
        Answer(aws, withValues: false).Element("StatusReason").Should().BeNull();
    }

    private static IReadOnlyList<string> Changed(string template, string next, bool withValues)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", template);
        CreateChangeSet(aws, next);
        return [.. Described(aws, withValues).Select(change => change.Element("LogicalResourceId")!.Value)];
    }

    private static IReadOnlyList<string> Change(string template, string next, string logicalId, bool withValues = false)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", template);
        CreateChangeSet(aws, next);
        return Lines(Described(aws, withValues).Single(change => change.Element("LogicalResourceId")!.Value == logicalId), withValues);
    }

    private static void CreateChangeSet(CloudFormationApi aws, string template, params (string Name, string Value)[] members) =>
        aws.Ask("CreateChangeSet", [("StackName", "orders"), ("ChangeSetName", "cs"), ("TemplateBody", template), .. members]);

    private static XElement Answer(CloudFormationApi aws, bool withValues) => aws.Ask(
        "DescribeChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("IncludePropertyValues", withValues ? "true" : "false"));

    private static IEnumerable<XElement> Described(CloudFormationApi aws, bool withValues = false) => Answer(aws, withValues).Descendants("ResourceChange");

    /// <summary>The change in a line, each of its details in another, and what the resource is and is to be.</summary>
    private static IReadOnlyList<string> Lines(XElement change, bool withValues)
    {
        string Of(XElement element, string name) => element.Element(name)?.Value ?? "-";
        var policy = change.Element("PolicyAction") is { } action ? $" {action.Value}" : "";
        var scope = string.Join(", ", change.Element("Scope")!.Elements().Select(member => member.Value));
        List<string> lines = [$"{Of(change, "Action")} {Of(change, "LogicalResourceId")} {Of(change, "PhysicalResourceId")} {Of(change, "Replacement")}{policy} [{scope}]"];
        foreach (var detail in change.Element("Details")!.Elements())
        {
            var target = detail.Element("Target")!;
            var cause = detail.Element("CausingEntity") is { } entity ? $" {entity.Value}" : "";
            var values = withValues ? $" {Of(target, "Path")} {Of(target, "BeforeValue")} -> {Of(target, "AfterValue")} {Of(target, "AttributeChangeType")}" : "";
            lines.Add($"{Of(target, "Attribute")} {Of(target, "Name")} {Of(target, "RequiresRecreation")}: {Of(detail, "ChangeSource")}{cause} {Of(detail, "Evaluation")}{values}");
        }

        if (change.Element("BeforeContext") is { } before)
            lines.Add($"Before {before.Value}");
        if (change.Element("AfterContext") is { } after)
            lines.Add($"After {after.Value}");
        return lines;
    }
}
