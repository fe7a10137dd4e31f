using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Relationships;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Relationships;

public class RelationshipTableTests
{
    private static readonly RecordedConfigurations Configurations = new(Catalog<IRecordedConfiguration>.All);

    private readonly TestRegion _region = new();

    public static TheoryData<string> Types => [.. RelationshipTable.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void ATypeAndThoseItIsRelatedToAreOfAwsConfig(string type)
    {
        ResourceTypeFacts.Names.Should().Contain(type);
        RelationshipTable.DirectOf(type).Select(relationship => relationship.RelatedType)
            .Concat(RelationshipTable.IndirectOf(type).Select(relationship => relationship.RelatedType))
            .Should().BeSubsetOf(ConfigResourceTypes.All);
        RelationshipTable.IndirectOf(type).Select(relationship => relationship.NamingType).Should().BeSubsetOf(ResourceTypeFacts.Names);
    }

    [Fact]
    public void EachRowTellsOfSomething()
    {
        MakeOneOfEach();

        var silent =
            from type in RelationshipTable.Types
            let resources = _region.State.Resources.OfType(type).ToList()
            from row in RelationshipTable.DirectOf(type).Select(row => (Text: $"{type} {row.Path}", Of: (Func<Resource, bool>)(resource => row.Of(resource, ConfigurationOf(resource)).Any())))
                .Concat(RelationshipTable.IndirectOf(type).Select(row => (Text: $"{type} < {row.NamingType}", Of: (Func<Resource, bool>)(resource => row.Of(resource).Any()))))
            where !resources.Any(row.Of)
            select row.Text;

        // A function needs a machine to run on, and is tested with its type.
        silent.Where(row => !row.StartsWith("AWS::Lambda::Function ")).Should().BeEmpty();
    }

    [Fact]
    public void WhatIsToldByItsNameHasNoId()
    {
        var role = new ConfigurationRelationship("AWS::IAM::Role", null, "builder", "Is associated with ");
        var project = _region.Create(
            "AWS::CodeBuild::Project",
            """{"ServiceRole":"arn:aws:iam::123456789012:role/service-role/builder","Source":{"Type":"NO_SOURCE"},"Artifacts":{"Type":"NO_ARTIFACTS"},"Environment":{"Type":"LINUX_CONTAINER","Image":"i","ComputeType":"c"}}""");

        RelationshipsOf(project).Should().Equal(role);
    }

    [Fact]
    public void WhatIsToldByBothHasTheIdThatAwsConfigKnows()
    {
        var api = _region.Create("AWS::ApiGateway::RestApi", """{"Name":"orders"}""");
        var stage = _region.Create("AWS::ApiGateway::Stage", $$"""{"RestApiId":"{{api.PhysicalId}}","StageName":"live"}""");

        RelationshipsOf(stage).Should().Equal(new ConfigurationRelationship(
            "AWS::ApiGateway::RestApi", $"arn:aws:apigateway:us-east-1::/restapis/{api.PhysicalId}", api.PhysicalId, "Is contained in "));
    }

    [Theory]
    [InlineData("arn:aws:kms:us-east-1:123456789012:key/one", "one")]
    [InlineData("one", "one")]
    [InlineData("alias/mine", null)]
    public void AKeyIsToldByItsIdAndAnAliasTellsOfNone(string given, string? id)
    {
        var secret = _region.Create("AWS::SecretsManager::Secret", $$"""{"Name":"password","KmsKeyId":"{{given}}"}""");

        RelationshipsOf(secret).Select(relationship => relationship.ResourceId).Should().Equal(id is null ? [] : [id]);
    }

    [Fact]
    public void ASubnetTellsOfWhatNamesIt()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""").PhysicalId;
        var subnet = _region.Create<Subnet>($$"""{"VpcId":"{{vpc}}","CidrBlock":"10.0.1.0/24"}""");
        var acl = _region.Create("AWS::EC2::NetworkAcl", $$"""{"VpcId":"{{vpc}}"}""");
        _region.Create("AWS::EC2::SubnetNetworkAclAssociation", $$"""{"SubnetId":"{{subnet.PhysicalId}}","NetworkAclId":"{{acl.PhysicalId}}"}""");
        var card = _region.Create("AWS::EC2::NetworkInterface", $$"""{"SubnetId":"{{subnet.PhysicalId}}"}""");

        RelationshipsOf(subnet).Should().Equal(
            new ConfigurationRelationship("AWS::EC2::VPC", vpc, null, "Is contained in Vpc"),
            new ConfigurationRelationship("AWS::EC2::NetworkAcl", acl.PhysicalId, null, "Is attached to NetworkAcl"),
            new ConfigurationRelationship("AWS::EC2::NetworkInterface", card.PhysicalId, null, "Contains NetworkInterface"));
    }

    [Fact]
    public void AChangeOfOneIsAChangeOfThoseThatTellOfIt()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var changed = new List<Resource>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource);

        var acl = _region.Create("AWS::EC2::NetworkAcl", $$"""{"VpcId":"{{vpc.PhysicalId}}"}""");

        changed.Should().Equal(acl, vpc);
    }

    private static IReadOnlyList<ConfigurationRelationship> RelationshipsOf(Resource resource) =>
        RecordedRelationships.Of(resource, Configurations.Find(resource.Type)!.Describe(resource));

    private static JsonObject ConfigurationOf(Resource resource) => Configurations.Find(resource.Type)!.Describe(resource).Configuration;

    private void MakeOneOfEach()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""").PhysicalId;
        var subnet = _region.Create<Subnet>($$"""{"VpcId":"{{vpc}}","CidrBlock":"10.0.1.0/24"}""").PhysicalId;
        var group = _region.Create<SecurityGroup>($$"""{"GroupDescription":"d","VpcId":"{{vpc}}"}""").PhysicalId;
        string Placed(string properties) => properties.Replace("vpc-1", vpc).Replace("subnet-1", subnet).Replace("sg-1", group);
        string Make(string type, string properties) => _region.Create(type, Placed(properties)).PhysicalId;

        foreach (var (index, (type, properties)) in RecordedSamples.All.Index())
            _region.Create(type, Placed(properties), $"Sample{index}");
        var instance = _region.Create<Instance>(Placed("""{"ImageId":"ami-1","SubnetId":"subnet-1","SecurityGroupIds":["sg-1"]}""")).PhysicalId;
        var gateway = _region.Create<InternetGateway>("{}").PhysicalId;
        _region.Create<VpcGatewayAttachment>($$"""{"VpcId":"{{vpc}}","InternetGatewayId":"{{gateway}}"}""");
        var table = _region.Create<RouteTable>($$"""{"VpcId":"{{vpc}}"}""").PhysicalId;
        _region.Create<SubnetRouteTableAssociation>($$"""{"RouteTableId":"{{table}}","SubnetId":"{{subnet}}"}""");
        var acl = Make("AWS::EC2::NetworkAcl", """{"VpcId":"vpc-1"}""");
        Make("AWS::EC2::SubnetNetworkAclAssociation", $$"""{"SubnetId":"subnet-1","NetworkAclId":"{{acl}}"}""");
        var card = Make("AWS::EC2::NetworkInterface", """{"SubnetId":"subnet-1","GroupSet":["sg-1"]}""");
        Make("AWS::EC2::NetworkInterfaceAttachment", $$"""{"NetworkInterfaceId":"{{card}}","InstanceId":"{{instance}}","DeviceIndex":"1"}""");
        var vpn = Make("AWS::EC2::VPNGateway", """{"Type":"ipsec.1"}""");
        _region.Create<VpcGatewayAttachment>($$"""{"VpcId":"{{vpc}}","VpnGatewayId":"{{vpn}}"}""");
        var customer = Make("AWS::EC2::CustomerGateway", """{"Type":"ipsec.1","IpAddress":"203.0.113.1"}""");
        Make("AWS::EC2::VPNConnection", $$"""{"Type":"ipsec.1","CustomerGatewayId":"{{customer}}","VpnGatewayId":"{{vpn}}"}""");
        Make("AWS::EC2::EIP", $$"""{"InstanceId":"{{instance}}"}""");
        var subnets = Make("AWS::Redshift::ClusterSubnetGroup", """{"Description":"d","SubnetIds":["subnet-1"]}""");
        Make("AWS::Redshift::Cluster", $$"""{"ClusterType":"single-node","NodeType":"n","DBName":"d","MasterUsername":"m","ClusterSubnetGroupName":"{{subnets}}"}""");
        Make("AWS::EC2::VPCEndpoint", $$"""{"VpcId":"vpc-1","ServiceName":"s3","RouteTableIds":["{{table}}"],"SubnetIds":["subnet-1"]}""");
        Make("AWS::AutoScaling::AutoScalingGroup", """{"MaxSize":"1","MinSize":"1","LaunchConfigurationName":"l","LoadBalancerNames":["b"],"VPCZoneIdentifier":["subnet-1"]}""");
        Make("AWS::AutoScaling::LaunchConfiguration", """{"ImageId":"ami-1","SecurityGroups":["sg-1"]}""");
        Make("AWS::ApiGatewayV2::Stage", """{"ApiId":"a","StageName":"s"}""");
        Make("AWS::CodePipeline::Pipeline", """
            {"RoleArn":"r","ArtifactStore":{"Type":"S3","Location":"b"},"Stages":[{"Name":"s","Actions":[{"Name":"a","Configuration":{"ProjectName":"p"},
             "ActionTypeId":{"Category":"Build","Owner":"AWS","Provider":"CodeBuild","Version":"1"}}]}]}
            """);
        Make("AWS::ElasticBeanstalk::Environment", """
            {"ApplicationName":"app","OptionSettings":[{"Namespace":"aws:autoscaling:launchconfiguration","OptionName":"IamInstanceProfile","Value":"p"}]}
            """);
        Make("AWS::ElasticLoadBalancing::LoadBalancer", """{"Listeners":[],"SecurityGroups":["sg-1"],"Subnets":["subnet-1"]}""");
        Make("AWS::ElasticLoadBalancingV2::LoadBalancer", """{"SecurityGroups":["sg-1"],"Subnets":["subnet-1"]}""");
        Make("AWS::Elasticsearch::Domain", """
            {"EncryptionAtRestOptions":{"Enabled":true,"KmsKeyId":"k"},"VPCOptions":{"SubnetIds":["subnet-1"],"SecurityGroupIds":["sg-1"]}}
            """);
        var secret = Make("AWS::SecretsManager::Secret", """{"KmsKeyId":"k"}""");
        Make("AWS::SecretsManager::RotationSchedule", $$"""{"SecretId":"{{secret}}","RotationLambdaARN":"arn:aws:lambda:us-east-1:123456789012:function:rotate"}""");
    }
}
