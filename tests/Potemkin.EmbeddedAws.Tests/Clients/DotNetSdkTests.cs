using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.EmbeddedAws.Tests.Hosting;

namespace Potemkin.EmbeddedAws.Tests.Clients;

public class DotNetSdkTests
{
    private const string StackName = "orders";

    [Fact]
    public async Task StackIsCreatedUpdatedByChangeSetAndDeleted()
    {
        await using var aws = await SdkClients.StartAsync();
        var cloudFormation = aws.CloudFormation;

        await cloudFormation.CreateStackAsync(new CreateStackRequest { StackName = StackName, TemplateBody = Template("AES256") });
        (await StatusAsync(cloudFormation)).Should().Be(StackStatus.CREATE_COMPLETE);

        var made = await cloudFormation.CreateChangeSetAsync(
            new CreateChangeSetRequest { StackName = StackName, ChangeSetName = "kms", TemplateBody = Template("aws:kms"), ChangeSetType = ChangeSetType.UPDATE });
        var described = await cloudFormation.DescribeChangeSetAsync(new DescribeChangeSetRequest { ChangeSetName = made.Id });
        described.Status.Should().Be(ChangeSetStatus.CREATE_COMPLETE);
        var change = described.Changes.Should().ContainSingle().Which.ResourceChange;
        change.Action.Should().Be(ChangeAction.Modify);
        change.LogicalResourceId.Should().Be("Bucket");
        change.Replacement.Should().Be(Replacement.False);
        change.Details.Should().OnlyContain(detail => detail.Target.Name == "BucketEncryption");

        await cloudFormation.ExecuteChangeSetAsync(new ExecuteChangeSetRequest { ChangeSetName = made.Id });
        (await StatusAsync(cloudFormation)).Should().Be(StackStatus.UPDATE_COMPLETE);

        await cloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = StackName });
        var gone = () => StatusAsync(cloudFormation);
        (await gone.Should().ThrowAsync<AmazonCloudFormationException>()).Which.Message.Should().Be($"Stack with id {StackName} does not exist");
    }

    private static async Task<StackStatus> StatusAsync(AmazonCloudFormationClient cloudFormation) =>
        (await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = StackName })).Stacks.Single().StackStatus;

    private static string Template(string algorithm) => $$"""
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketEncryption:
                ServerSideEncryptionConfiguration:
                  - ServerSideEncryptionByDefault: {SSEAlgorithm: '{{algorithm}}'}
        """;
}
