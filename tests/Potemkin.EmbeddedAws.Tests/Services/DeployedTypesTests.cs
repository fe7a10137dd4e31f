using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.EmbeddedAws.Tests.Hosting;

namespace Potemkin.EmbeddedAws.Tests.Services;

public sealed class DeployedTypesTests : IAsyncLifetime
{
    private const string Template = """
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: '2012-10-17'
                Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
              ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSConfigRulesExecutionRole', !Ref Managed]
          Managed:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}
          Inline:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: logs
              Roles: [!Ref Role]
              PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'logs:*', Resource: !GetAtt Logs.Arn}]}
          Logs: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 30}}
          Topic: {Type: AWS::SNS::Topic}
          Queue: {Type: AWS::SQS::Queue}
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
          Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: web
              VpcId: !Ref Vpc
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: '443', ToPort: '443', CidrIp: 0.0.0.0/0}]
          Instance:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: ami-12345678
              SubnetId: !Ref Subnet
              SecurityGroupIds: [!GetAtt Group.GroupId]
        Outputs:
          RoleId: {Value: !GetAtt Role.RoleId}
          RoleArn: {Value: !GetAtt Role.Arn}
        """;

    private SdkClients _aws = null!;

    public async Task InitializeAsync() => _aws = await SdkClients.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task AStackOfManyTypesIsDeployedRecordedAndDeleted()
    {
        await _aws.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = "many",
            TemplateBody = Template,
            Capabilities = ["CAPABILITY_IAM"],
        });
        var stack = (await _aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "many" })).Stacks.Single();

        stack.StackStatus.Value.Should().Be("CREATE_COMPLETE");
        var roleId = stack.Outputs.Single(output => output.OutputKey == "RoleId").OutputValue;
        var role = (await ItemsAsync("AWS::IAM::Role", roleId))[0];
        role.Arn.Should().Be(stack.Outputs.Single(output => output.OutputKey == "RoleArn").OutputValue);
        role.Configuration.Should().Contain("AWSConfigRulesExecutionRole").And.Contain("%22logs%3A%2A%22");
        foreach (var type in new[] { "AWS::IAM::Policy", "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::EC2::Subnet", "AWS::EC2::Instance", "AWS::EC2::Volume" })
            (await _aws.Config.ListDiscoveredResourcesAsync(new ListDiscoveredResourcesRequest { ResourceType = type })).ResourceIdentifiers.Should().ContainSingle(type);

        await _aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = "many" });

        (await _aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stack.StackId })).Stacks.Single().StackStatus.Value.Should().Be("DELETE_COMPLETE");
        (await ItemsAsync("AWS::IAM::Role", roleId))[0].ConfigurationItemStatus.Should().Be(ConfigurationItemStatus.ResourceDeleted);
        (await _aws.Config.ListDiscoveredResourcesAsync(new ListDiscoveredResourcesRequest { ResourceType = "AWS::EC2::SecurityGroup" }))
            .ResourceIdentifiers.Should().BeNullOrEmpty();
    }

    private async Task<List<ConfigurationItem>> ItemsAsync(string type, string id) =>
        (await _aws.Config.GetResourceConfigHistoryAsync(new GetResourceConfigHistoryRequest { ResourceType = type, ResourceId = id })).ConfigurationItems;
}
