namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>Resources that exist and become a stack's.</summary>
public class StackImportTests
{
    private const string Kept = "Resources: {Bucket: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, Properties: {BucketName: old-bucket} } }";

    [Fact]
    public void AResourceIsImportedIntoANewStack()
    {
        using var aws = WithBucketOfNobody();

        Import(aws, "orders", Kept, "Bucket", "old-bucket");
        var change = aws.Ask("DescribeChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs")).Descendants("ResourceChange").Single();
        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));

        change.Element("Action")!.Value.Should().Be("Import");
        change.Element("PhysicalResourceId")!.Value.Should().Be("old-bucket");
        aws.EventsOf("orders").Should().Equal(
            "orders | REVIEW_IN_PROGRESS | User Initiated",
            "orders | IMPORT_IN_PROGRESS | User Initiated",
            "Bucket | IMPORT_IN_PROGRESS | Resource import started.",
            "Bucket | IMPORT_COMPLETE | Resource import completed.",
            "orders | IMPORT_COMPLETE");
        aws.ResourceOf("orders", "Bucket").Element("PhysicalResourceId")!.Value.Should().Be("old-bucket");
        aws.Update("orders", Kept.Replace("BucketName: old-bucket", "BucketName: old-bucket, Tags: [{Key: a, Value: b}]"));
        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        aws.Buckets.Requests.Should().HaveCount(2, "one creation of the bucket, one update");
    }

    [Fact]
    public void AResourceIsImportedIntoAStackThatIsThere()
    {
        using var aws = WithBucketOfNobody();
        aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'} }");
        var both = Kept.Replace("Resources: {", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}, ");

        Import(aws, "orders", both, "Bucket", "old-bucket");
        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));

        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("IMPORT_COMPLETE");
        aws.ResourceIdsOf("orders").Should().BeEquivalentTo("Topic", "Bucket");
        aws.Delete("orders");
        aws.Region.Resources.Find("AWS::S3::Bucket", "old-bucket").Should().NotBeNull("it is retained");
    }

    [Fact]
    public void AnImportIsTakenBackWhereTheResourceIsGone()
    {
        using var aws = WithBucketOfNobody();
        Import(aws, "orders", Kept, "Bucket", "old-bucket");
        aws.Region.Resources.Remove(aws.Region.Resources.Find("AWS::S3::Bucket", "old-bucket")!);

        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));

        aws.EventsOf("orders").Skip(3).Should().Equal(
            "Bucket | IMPORT_FAILED | Resource of type 'AWS::S3::Bucket' with identifier 'old-bucket' was not found.",
            "orders | IMPORT_ROLLBACK_IN_PROGRESS | The following resource(s) failed to import: [Bucket]. ",
            "orders | IMPORT_ROLLBACK_COMPLETE");
        aws.ResourceIdsOf("orders").Should().BeEmpty();
    }

    [Fact]
    public void WhatCannotBeImportedIsRefused()
    {
        using var aws = WithBucketOfNobody();
        aws.Create("owner", "Resources: {bucket: {Type: 'AWS::S3::Bucket'} }");

        ErrorOf(aws, Kept.Replace("DeletionPolicy: Retain, ", ""), "Bucket", "old-bucket").Should().Be(
            "ValidationError: The following resources to import [Bucket] must have DeletionPolicy attribute specified in the template.");
        ErrorOf(aws, Kept, "Bucket", "nobodys").Should().Be(
            "ValidationError: Resource Bucket of type AWS::S3::Bucket with identifier {BucketName=nobodys} was not found.");
        ErrorOf(aws, Kept, "Bucket", "owner-bucket").Should().StartWith("ValidationError: Resource Bucket already exists in stack arn:");
        ErrorOf(aws, Kept, "Other", "old-bucket").Should().Be("ValidationError: Resources to import [Other] do not exist in the template.");
        ErrorOf(aws, Kept.Replace("Resources: {", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}, "), "Bucket", "old-bucket").Should().Be(
            "ValidationError: You have modified resources [Topic] in your template that are not being imported. "
            + "Update, create or delete operations cannot be executed during import operations.");
        aws.ErrorOf("CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("ChangeSetType", "IMPORT"), ("TemplateBody", Kept)).Should().Be(
            "ValidationError: ResourcesToImport must be specified for a change set of type IMPORT.");
        aws.ErrorOf("DescribeStacks", ("StackName", "orders")).Should().Be("ValidationError: Stack with id orders does not exist");
    }

    [Theory]
    [InlineData("CREATE")]
    [InlineData("UPDATE")]
    public void ResourcesThatAreThereAlreadyAreImported(string type)
    {
        using var aws = WithBucketOfNobody();
        if (type == "UPDATE")
            aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'} }");
        var both = Kept.Replace("Resources: {", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}, ");

        aws.Ask("CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("ChangeSetType", type), ("TemplateBody", both), ("ImportExistingResources", "true"));
        var described = aws.Ask("DescribeChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));
        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));

        described.Element("ImportExistingResources")!.Value.Should().Be("true");
        described.Descendants("ResourceChange").First().Element("Action")!.Value.Should().Be("Import");
        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be($"{type}_COMPLETE");
        aws.EventsOf("orders").Should().Contain("Bucket | IMPORT_COMPLETE | Resource import completed.");
        aws.ResourceOf("orders", "Bucket").Element("PhysicalResourceId")!.Value.Should().Be("old-bucket");
        aws.Buckets.Requests.Should().HaveCount(1, "the bucket was there");
    }

    [Fact]
    public void ResourcesThatAreThereAlreadyMustBeRetained()
    {
        using var aws = WithBucketOfNobody();

        aws.Ask(
            "CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("ChangeSetType", "CREATE"),
            ("TemplateBody", Kept.Replace("DeletionPolicy: Retain, ", "")), ("ImportExistingResources", "true"));

        aws.Ask("DescribeChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs")).Element("StatusReason")!.Value.Should().Be(
            "CloudFormation is attempting to import some resources because they already exist in your account. The resources must have the "
            + "DeletionPolicy attribute set to 'Retain' or 'RetainExceptOnCreate' in the template for successful import. "
            + "The affected resources are Bucket ({BucketName=old-bucket})");
    }

    /// <summary>A bucket that its stack left behind.</summary>
    private static CloudFormationApi WithBucketOfNobody()
    {
        var aws = new CloudFormationApi();
        aws.Create("old", "Resources: {bucket: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain} }");
        aws.Delete("old");
        return aws;
    }

    private static (string Name, string Value)[] Members(string template, string logicalId, string bucket) =>
    [
        ("ChangeSetName", "cs"), ("ChangeSetType", "IMPORT"), ("TemplateBody", template),
        ("ResourcesToImport.member.1.ResourceType", "AWS::S3::Bucket"), ("ResourcesToImport.member.1.LogicalResourceId", logicalId),
        ("ResourcesToImport.member.1.ResourceIdentifier.entry.1.key", "BucketName"),
        ("ResourcesToImport.member.1.ResourceIdentifier.entry.1.value", bucket),
    ];

    private static void Import(CloudFormationApi aws, string stack, string template, string logicalId, string bucket) =>
        aws.Ask("CreateChangeSet", [("StackName", stack), .. Members(template, logicalId, bucket)]);

    private static string? ErrorOf(CloudFormationApi aws, string template, string logicalId, string bucket) =>
        aws.ErrorOf("CreateChangeSet", [("StackName", "orders"), .. Members(template, logicalId, bucket)]);
}
