namespace Potemkin.EmbeddedAws.Tests.Clients;

public class JavaScriptSdkTests
{
    [SkippableFact]
    public async Task StackIsCreatedUpdatedByChangeSetAndDeleted()
    {
        Skip.IfNot(JavaScriptSdk.WhyNot is null, JavaScriptSdk.WhyNot);
        await using var aws = await EmbeddedAwsServer.StartAsync();

        var said = JavaScriptSdk.Run(
            """
            import * as aws from '@aws-sdk/client-cloudformation';

            const client = new aws.CloudFormationClient({});
            const limits = { client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 };
            const StackName = 'orders';
            const template = algorithm => JSON.stringify({ Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'orders-of-all',
              BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: algorithm } }] } } } },
              Outputs: { Name: { Value: { Ref: 'Bucket' } } } });

            await client.send(new aws.CreateStackCommand({ StackName, TemplateBody: template('AES256') }));
            await aws.waitUntilStackCreateComplete(limits, { StackName });
            const created = (await client.send(new aws.DescribeStacksCommand({ StackName }))).Stacks[0];
            console.log(created.StackStatus, created.Outputs[0].OutputValue, created.CreationTime instanceof Date);

            const ChangeSetName = 'kms';
            await client.send(new aws.CreateChangeSetCommand({ StackName, ChangeSetName, TemplateBody: template('aws:kms') }));
            await aws.waitUntilChangeSetCreateComplete(limits, { StackName, ChangeSetName });
            const { Changes } = await client.send(new aws.DescribeChangeSetCommand({ StackName, ChangeSetName }));
            console.log(Changes.map(({ ResourceChange: change }) => `${change.Action} ${change.LogicalResourceId} ${change.Replacement}`).join());
            await client.send(new aws.ExecuteChangeSetCommand({ StackName, ChangeSetName }));
            await aws.waitUntilStackUpdateComplete(limits, { StackName });
            console.log((await client.send(new aws.DescribeStackEventsCommand({ StackName }))).StackEvents[0].ResourceStatus);

            await client.send(new aws.DeleteStackCommand({ StackName }));
            await aws.waitUntilStackDeleteComplete(limits, { StackName: created.StackId });
            await client.send(new aws.DescribeStacksCommand({ StackName })).catch(error => console.log(error.name, error.message));
            """,
            aws.Endpoint.ToString());

        said.Split('\n').Should().Equal(
            "CREATE_COMPLETE orders-of-all true",
            "Modify Bucket False",
            "UPDATE_COMPLETE",
            "ValidationError Stack with id orders does not exist");
    }
}
