using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Registry;

public class RegistryTypeTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void EveryPublicTypeCanBeMadeFromWhatItRequires()
    {
        foreach (var type in RegistryTypes.All.OfType<RegistryType>())
        {
            var facts = ResourceTypeFacts.Find(type.Name)!;
            var properties = LeastProperties.Of(facts);

            PropertyCheck.Faults(facts, properties).Should().BeEmpty(type.Name);
            var resource = Create(type.Name, properties.ToJsonString());
            resource.PhysicalId.Should().NotBeNullOrWhiteSpace(type.Name);
            resource.ResourceId.Should().NotBeNullOrWhiteSpace(type.Name);
            facts.Attributes.Keys.Should().BeSubsetOf(resource.Attributes.Keys, type.Name);
            _region.World.Scheduler.Run(() => type.Update(resource, Request(properties.DeepClone().AsObject())));
            _region.World.Scheduler.Run(() => type.Delete(resource));
        }

        _region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("AWS::EC2::NatGateway", "{}", "^nat-[0-9a-f]{17}$")]
    [InlineData("AWS::EC2::LaunchTemplate", """{ "LaunchTemplateData": {} }""", "^lt-[0-9a-f]{17}$")]
    [InlineData("AWS::RDS::DBInstance", "{}", "^my-stack-thing-[0-9a-z]{12}$")]
    [InlineData("AWS::DynamoDB::Table", "{}", "^my-stack-Thing-[0-9A-Z]{12}$")]
    [InlineData("AWS::DynamoDB::Table", """{ "TableName": "orders" }""", "^orders$")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", "{}",
        "^arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/my-stack-Thing-[0-9A-Z]{12}/[0-9a-f]{16}$")]
    [InlineData("AWS::ElasticLoadBalancingV2::Listener",
        """{ "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/front/50dc6c495c0c9188" }""",
        "^arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/net/front/50dc6c495c0c9188/[0-9a-f]{16}$")]
    [InlineData("AWS::ECS::Service", """{ "Cluster": "arn:aws:ecs:us-east-1:123456789012:cluster/one", "ServiceName": "web" }""",
        "^arn:aws:ecs:us-east-1:123456789012:service/one/web$")]
    [InlineData("AWS::WAFv2::WebACL", """{ "Name": "front", "Scope": "REGIONAL" }""", @"^front\|[0-9a-f-]{36}\|REGIONAL$")]
    [InlineData("AWS::StepFunctions::StateMachine", """{ "StateMachineName": "flow" }""", "^arn:aws:states:us-east-1:123456789012:stateMachine:flow$")]
    [InlineData("AWS::Events::Rule", "{}", "^my-stack-Thing-[0-9A-Z]{12}$")]
    [InlineData("AWS::Events::Rule", """{ "Name": "r", "EventBusName": "bus" }""", @"^bus\|r$")]
    [InlineData("AWS::ApiGateway::RestApi", "{}", "^[0-9a-z]{10}$")]
    [InlineData("AWS::Cognito::UserPool", "{}", "^us-east-1_[0-9A-Za-z]{9}$")]
    [InlineData("AWS::CloudFront::Distribution", "{}", "^E[0-9A-Z]{13}$")]
    [InlineData("AWS::Glue::Job", """{ "Name": "j" }""", "^j$")]
    [InlineData("AWS::AutoScaling::ScheduledAction", """{ "AutoScalingGroupName": "g" }""", @"^my-stack-Thing-[0-9A-Z]{12}\|g$")]
    public void RefIsInTheFormOfAws(string resourceType, string properties, string pattern) =>
        Create(resourceType, properties).PhysicalId.Should().MatchRegex(pattern);

    [Theory]
    [InlineData("AWS::DynamoDB::Table", """{ "TableName": "orders" }""", "Arn", "^arn:aws:dynamodb:us-east-1:123456789012:table/orders$")]
    [InlineData("AWS::RDS::DBInstance", """{ "Engine": "postgres" }""", "Endpoint.Port", "^5432$")]
    [InlineData("AWS::RDS::DBInstance", """{ "DBInstanceIdentifier": "db" }""", "Endpoint.Address", @"^db\.[0-9a-z]{12}\.us-east-1\.rds\.amazonaws\.com$")]
    [InlineData("AWS::Redshift::Cluster", """{ "Port": 6000 }""", "Endpoint.Port", "^6000$")]
    [InlineData("AWS::Redshift::Cluster", "{}", "Endpoint.Port", "^5439$")]
    [InlineData("AWS::ECR::Repository", """{ "RepositoryName": "images" }""", "RepositoryUri", @"^123456789012\.dkr\.ecr\.us-east-1\.amazonaws\.com/images$")]
    [InlineData("AWS::EKS::Cluster", """{ "Name": "k" }""", "Arn", "^arn:aws:eks:us-east-1:123456789012:cluster/k$")]
    [InlineData("AWS::NetworkFirewall::RuleGroup", """{ "RuleGroupName": "r", "Type": "STATEFUL" }""", "RuleGroupArn",
        "^arn:aws:network-firewall:us-east-1:123456789012:stateful-rulegroup/r$")]
    public void AttributeIsInTheFormOfAws(string resourceType, string properties, string attribute, string pattern) =>
        Create(resourceType, properties).Attributes[attribute].ToString().Should().MatchRegex(pattern);

    [Fact]
    public void ArnIsThatOfThePartition() =>
        new TestRegion(region: "cn-north-1").Create("AWS::EKS::Cluster", """{ "Name": "k" }""").Arn.Should().Be("arn:aws-cn:eks:cn-north-1:123456789012:cluster/k");

    [Fact]
    public void WhatWasMadeUpStaysInAnUpdateAndWhatFollowsAPropertyFollows()
    {
        var cluster = Create("AWS::Redshift::Cluster", "{}");
        var (id, address) = (cluster.PhysicalId, cluster.Attributes["Endpoint.Address"].ToString());

        _region.World.Scheduler.Run(() => TypeOf("AWS::Redshift::Cluster").Update(cluster, Request(new JsonObject { ["Port"] = 7000 })));

        cluster.PhysicalId.Should().Be(id);
        cluster.Properties.Text("ClusterIdentifier").Should().Be(id);
        cluster.Attributes["Endpoint.Address"].ToString().Should().Be(address);
        cluster.Attributes["Endpoint.Port"].ToString().Should().Be("7000");
    }

    [Fact]
    public void NameThatIsTakenIsRefused()
    {
        Create("AWS::DynamoDB::Table", """{ "TableName": "orders" }""");

        var again = () => Create("AWS::DynamoDB::Table", """{ "TableName": "orders" }""");

        again.Should().Throw<ResourceFailure>().Which.Message.Should().MatchRegex(
            "^" + Regex.Escape("""Resource handler returned message: "Resource of type 'AWS::DynamoDB::Table' with identifier '{"/properties/TableName":"orders"}' already exists." (RequestToken: """)
            + "[0-9a-f-]{36}, HandlerErrorCode: AlreadyExists\\)$");
    }

    [Theory]
    [InlineData("AWS::EFS::FileSystem", """{ "FileSystemTags": [{ "Key": "team", "Value": "blue" }] }""")]
    [InlineData("AWS::Glue::Job", """{ "Name": "j", "Tags": { "team": "blue" } }""")]
    public void TagsAreTakenFromThePropertyThatTheTypeHasForThem(string resourceType, string properties) =>
        Create(resourceType, properties).Tags.Should().Contain("team", "blue");

    [Fact]
    public void WhatCloudFormationDoesItselfIsNotMerelyStored() =>
        RegistryTypes.All.Select(type => type.Name).Should().NotContain(["AWS::CloudFormation::StackSet", "AWS::Config::OrganizationConformancePack"]);

    private static IResourceType TypeOf(string resourceType) => RegistryTypes.All.Single(type => type.Name == resourceType);

    private Resource Create(string resourceType, string properties) => _region.Create(resourceType, properties);

    private ResourceRequest Request(JsonObject properties) => new(_region.State, "my-stack", "Thing", properties, _region.StackTags);
}
