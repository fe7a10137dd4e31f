namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class ProcessedTemplateTests : IDisposable
{
    private const string Loop = """
        Transform: AWS::LanguageExtensions
        Parameters: { Names: { Type: CommaDelimitedList } }
        Resources:
          Fn::ForEach::Topics: [Name, !Ref Names, { 'Topic${Name}': { Type: AWS::SNS::Topic } }]
        """;

    private static readonly (string, string) Expand = ("Capabilities.member.1", "CAPABILITY_AUTO_EXPAND");

    private readonly LanguageApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void BothStagesCanBeRead()
    {
        _aws.Create(Loop, [Expand, .. Names("A,B")]).Should().BeNull();

        _aws.Describe().Element("StackStatus")!.Value.Should().Be("CREATE_COMPLETE");
        Template("Original").Should().Be(Loop);
        Template("Processed").Should().Be(
            """{"Parameters":{"Names":{"Type":"CommaDelimitedList"}},"Resources":{"TopicA":{"Type":"AWS::SNS::Topic"},"TopicB":{"Type":"AWS::SNS::Topic"}}}""");
    }

    [Fact]
    public void WithoutTransformsTheyAreTheSame()
    {
        _aws.Create("Resources: {T: {Type: AWS::SNS::Topic}}");

        Template("Processed").Should().Be("Resources: {T: {Type: AWS::SNS::Topic}}");
    }

    [Fact]
    public void TransformsMustBeAcknowledged()
    {
        _aws.Create(Loop, Names("A")).Should().Be("InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
        _aws.Create(Loop, [Expand, .. Names("A")]).Should().BeNull();
        _aws.Update(Loop, Names("A,B")).Should().Be("InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
    }

    [Fact]
    public void ValidateTemplateSaysSo()
    {
        var answer = _aws.Send("ValidateTemplate", ("TemplateBody", Loop)).Result!;

        answer.Descendants("Capabilities").Single().Value.Should().Be("CAPABILITY_AUTO_EXPAND");
        answer.Element("CapabilitiesReason")!.Value.Should().Be("The following transform(s) require capabilities: [AWS::LanguageExtensions]");
        answer.Descendants("DeclaredTransforms").Single().Value.Should().Be("AWS::LanguageExtensions");
        answer.Descendants("ParameterKey").Single().Value.Should().Be("Names");
    }

    [Fact]
    public void AnotherTemplateIsTransformedAnewAndTheSameIsNot()
    {
        _aws.Create(Loop, [Expand, .. Names("A")]);

        // CloudFormation keeps what the transforms made, and another value of the parameter changes nothing of it.
        var previous = _aws.Send("UpdateStack", [("StackName", "s"), ("UsePreviousTemplate", "true"), Expand, .. Names("A,B")]).Error;
        _aws.Update(Loop, [Expand, .. Names("A,B")]).Should().BeNull();

        previous.Should().Be("ValidationError: No updates are to be performed.");
        Template("Processed").Should().Contain("TopicB");
    }

    [Fact]
    public void WhatTransformsMadeIsSaved()
    {
        _aws.Create(Loop, [Expand, .. Names("A")]);

        _aws.Interrupt();

        Template("Processed").Should().Contain("TopicA");
    }

    [Fact]
    public void WhatFailsIsSaid()
    {
        _aws.Create("Transform: AWS::LanguageExtensions\nResources: {'Fn::ForEach::A': []}", Expand).Should().BeNull();

        _aws.Describe().Element("StackStatus")!.Value.Should().Be("ROLLBACK_COMPLETE");
        _aws.Events().Should().Contain(
            "s | ROLLBACK_IN_PROGRESS | Transform AWS::LanguageExtensions failed with: Fn::ForEach layout is incorrect. Rollback requested by user.");
    }

    [Fact]
    public void AVolumeWithASnapshotPolicyIsDeletedWithoutOne()
    {
        _aws.Create("Resources: {V: {Type: AWS::EC2::Volume, DeletionPolicy: Snapshot, Properties: {Size: 1, AvailabilityZone: us-east-1a}}}").Should().BeNull();

        _aws.Send("DeleteStack", ("StackName", "s"));
        _aws.Settle();

        _aws.Region.Resources.OfType("AWS::EC2::Volume").Should().BeEmpty();
    }

    private static (string Name, string Value)[] Names(string value) =>
        [("Parameters.member.1.ParameterKey", "Names"), ("Parameters.member.1.ParameterValue", value)];

    private string Template(string stage) =>
        _aws.Send("GetTemplate", ("StackName", "s"), ("TemplateStage", stage)).Result!.Element("TemplateBody")!.Value;
}
