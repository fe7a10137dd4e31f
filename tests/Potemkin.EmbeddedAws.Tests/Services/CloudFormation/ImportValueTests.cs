namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class ImportValueTests : IDisposable
{
    private const string Exporter = """
        Parameters:
          Value: { Type: String, Default: one }
        Resources:
          Topic: { Type: 'AWS::SNS::Topic' }
        Outputs:
          Out: { Value: !Ref Value, Export: { Name: shared } }
        """;

    private const string Importer = """
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: !ImportValue { 'Fn::Sub': 'shared' }
        Outputs:
          Imported: { Value: !ImportValue shared }
        """;

    private readonly CloudFormationApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AnExportedValueIsImported()
    {
        _aws.Create("network", Exporter);

        _aws.Create("orders", Importer);

        _aws.Describe("orders").Descendants("OutputValue").Single().Value.Should().Be("one");
        _aws.Region.Resources.OfType("AWS::SQS::Queue").Single().Properties["QueueName"]!.GetValue<string>().Should().Be("one");
    }

    [Fact]
    public void WhatNobodyExportsEndsTheCreationBeforeAnythingIsMade()
    {
        _aws.Create("orders", Importer);

        _aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "orders | ROLLBACK_IN_PROGRESS | No export named shared found. Rollback requested by user.",
            "orders | ROLLBACK_COMPLETE");
    }

    [Fact]
    public void AnExportInUseHoldsTheDeletionOfItsStack()
    {
        _aws.Create("network", Exporter);
        _aws.Create("orders", Importer);
        _aws.Create("invoices", Importer);

        _aws.Delete("network");

        _aws.StatusOf("network").Should().Be(
            "CREATE_COMPLETE | Delete canceled. Cannot delete export shared as it is in use by orders and invoices.");
        _aws.Region.Resources.OfType("AWS::SNS::Topic").Should().ContainSingle();
    }

    [Fact]
    public void OnceNobodyImportsAnyMoreTheStackIsDeleted()
    {
        var id = _aws.Create("network", Exporter);
        _aws.Create("orders", Importer);
        _aws.Delete("network");
        _aws.Delete("orders");

        _aws.Delete("network");

        _aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
    }

    [Fact]
    public void AStackThatCouldNotBeCreatedHoldsNothing()
    {
        _aws.Create("orders", Importer);
        var id = _aws.Create("network", Exporter);

        _aws.Delete("network");

        _aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
    }

    [Theory]
    [InlineData("Export shared cannot be updated as it is in use by orders", true)]
    [InlineData("Export shared cannot be deleted as it is in use by orders", false)]
    public void AnExportInUseCanNeitherChangeNorGo(string reason, bool stays)
    {
        _aws.Create("network", Exporter);
        _aws.Create("orders", Importer);

        _aws.Update("network", stays ? Exporter : Exporter.Replace("shared", "other"), CloudFormationApi.Parameter("Value", "two"));

        _aws.EventsOf("network").Should().Contain($"network | UPDATE_ROLLBACK_IN_PROGRESS | {reason}. ");
        _aws.Describe("network").Descendants("OutputValue").Single().Value.Should().Be("one");
    }

    [Fact]
    public void AnUpdateThatNoLongerImportsFreesTheExport()
    {
        var id = _aws.Create("network", Exporter);
        _aws.Create("orders", Importer);
        _aws.Update("orders", "Resources: { Queue: { Type: 'AWS::SQS::Queue' } }");

        _aws.Delete("network");

        _aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
    }

    [Fact]
    public void ConditionsCannotImport()
    {
        const string Template = """
            Conditions:
              Shared: !Equals [!ImportValue shared, one]
            Resources:
              Topic: { Type: 'AWS::SNS::Topic' }
            """;

        var refusal = _aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", Template));

        refusal.Should().Be("ValidationError: Template error: Cannot use Fn::ImportValue in Conditions.");
    }
}
