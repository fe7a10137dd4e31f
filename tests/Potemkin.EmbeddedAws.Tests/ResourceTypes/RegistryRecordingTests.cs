namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

public class RegistryRecordingTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void AnItemHasPropertiesAttributesAndTags()
    {
        _region.StackTags["aws:cloudformation:stack-name"] = "my-stack";
        var stream = _region.Create("AWS::Kinesis::Stream", """{"Name":"orders","ShardCount":1,"Tags":[{"Key":"team","Value":"red"}]}""");

        TestRegion.Recorded(stream).Should().Be(TestRegion.Compact(
            """
            {"configuration":{"Name":"orders","ShardCount":1,
              "Tags":[{"Key":"team","Value":"red"},{"Key":"aws:cloudformation:stack-name","Value":"my-stack"}],
              "Arn":"arn:aws:kinesis:us-east-1:123456789012:stream/orders","WarmThroughputObject":{},"RetentionPeriodHours":24},
             "supplementaryConfiguration":{},"relationships":[],"availabilityZone":"Regional"}
            """));
    }

    [Fact]
    public void TagsStandWhereTheTypeHasThemAndAreEmptyWhereThereAreNone()
    {
        TestRegion.Configuration(_region.Create("AWS::EFS::FileSystem", "{}"))["FileSystemTags"]!.ToJsonString().Should().Be("[]");
        TestRegion.Configuration(_region.Create("AWS::MSK::Configuration", """{"Name":"c","ServerProperties":"p"}""")).ContainsKey("Tags").Should().BeFalse();
        _region.StackTags["team"] = "red";
        TestRegion.Configuration(_region.Create("AWS::Glue::Job", """{"Name":"j","Role":"r","Command":{}}"""))["Tags"]!.ToJsonString().Should().Be("""{"team":"red"}""");
    }

    [Fact]
    public void AnAttributeOfAnAttributeIsPartOfIt()
    {
        var endpoint = _region.Create("AWS::SSMIncidents::ReplicationSet", "{}");
        var cluster = _region.Create("AWS::DAX::Cluster", """{"ClusterName":"c","IAMRoleARN":"r","NodeType":"t","ReplicationFactor":1}""");

        TestRegion.Configuration(endpoint).Should().NotBeEmpty();
        TestRegion.Configuration(cluster).Select(member => member.Key).Should().NotContain(name => name.Contains('.'));
    }

    [Fact]
    public void WhatIsOnlyWrittenIsLeftOut()
    {
        var user = _region.Create("AWS::AmazonMQ::Broker", """{"BrokerName":"b","LdapServerMetadata":{"ServiceAccountPassword":"secret","UserBase":"u"}}""");
        var listener = _region.Create(
            "AWS::ElasticLoadBalancingV2::Listener",
            """{"LoadBalancerArn":"arn","DefaultActions":[{"Type":"authenticate-oidc","AuthenticateOidcConfig":{"ClientId":"c","ClientSecret":"secret"}}]}""");

        TestRegion.Configuration(user)["LdapServerMetadata"]!.ToJsonString().Should().Be("""{"UserBase":"u"}""");
        TestRegion.Configuration(listener)["DefaultActions"]![0]!["AuthenticateOidcConfig"]!.ToJsonString().Should().Be("""{"ClientId":"c"}""");
        listener.Properties.ToJsonString().Should().Contain("secret");
    }

    [Fact]
    public void SomeTypesHaveAnIdInPlaceOfTheirIdentifier()
    {
        var application = TestRegion.Configuration(_region.Create("AWS::AppConfig::Application", """{"Name":"a"}"""));

        application.ContainsKey("ApplicationId").Should().BeFalse();
        application["Id"]!.GetValue<string>().Should().MatchRegex("^[0-9a-z]+$");
    }
}
