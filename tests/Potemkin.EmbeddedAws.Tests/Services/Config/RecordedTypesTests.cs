using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>Which resources get items, under which types and ids, and when they get another.</summary>
public class RecordedTypesTests
{
    private readonly TestRegion _region = new();

    public RecordedTypesTests() => _ = new ConfigService(_region.World, Catalog<IRecordedConfiguration>.All);

    private ConfigurationHistory History => _region.State.Of<ConfigurationHistory>();

    [Theory]
    [InlineData("AWS::Kinesis::Stream", """{"Name":"orders"}""", "AWS::Kinesis::Stream", "orders", "arn:aws:kinesis:us-east-1:123456789012:stream/orders")]
    [InlineData("AWS::Glue::Classifier", """{"GrokClassifier":{"Name":"logs"}}""", "AWS::Glue::Classifier", null, null)]
    [InlineData("AWS::OpenSearchService::Domain", """{"DomainName":"search"}""", "AWS::OpenSearch::Domain", "search", "arn:aws:es:us-east-1:123456789012:domain/search")]
    [InlineData("AWS::Neptune::DBCluster", """{"DBClusterIdentifier":"graph"}""", "AWS::RDS::DBCluster", "graph", "arn:aws:rds:us-east-1:123456789012:cluster:graph")]
    [InlineData("AWS::ApiGateway::Stage", """{"RestApiId":"a","StageName":"prod"}""", "AWS::ApiGateway::Stage", "prod", "arn:aws:apigateway:us-east-1::/restapis/a/stages/prod")]
    public void AResourceIsRecordedUnderTheTypeNameAndArnThatAwsConfigHas(string type, string properties, string recordedType, string? name, string? arn)
    {
        var resource = _region.Create(type, properties);

        var item = History.ExistingOf(recordedType).Should().ContainSingle().Subject;
        item.ResourceId.Should().Be(resource.ResourceId);
        item.Arn.Should().Be(arn);
        if (name is not null)
            item.ResourceName.Should().Be(name);
    }

    [Fact]
    public void ACertificateIsRecordedAndForgottenUnderItsOtherType()
    {
        var certificate = _region.Create("AWS::CertificateManager::Certificate", """{"DomainName":"a.example.com"}""");
        var recorded = History.ExistingOf("AWS::ACM::Certificate").Single();

        _region.World.Scheduler.Run(() => _region.State.Resources.Remove(certificate));

        recorded.ResourceId.Should().Be(certificate.PhysicalId);
        History.ExistingOf("AWS::ACM::Certificate").Should().BeEmpty();
        History.LatestOf("AWS::ACM::Certificate").Single().Status.Should().Be("ResourceDeleted");
    }

    [Theory]
    [InlineData("AWS::Logs::LogGroup")]
    [InlineData("AWS::SSM::Parameter")]
    public void WhatAwsConfigDoesNotRecordHasNoItem(string type)
    {
        _region.Create(type, """{"Name":"n","Type":"String","Value":"v"}""");

        History.Existing.Should().BeEmpty();
    }

    [Fact]
    public void AChangeOfAPartIsAChangeOfTheWhole()
    {
        var acl = _region.Create("AWS::EC2::NetworkAcl", """{"VpcId":"vpc-1"}""");

        _region.Create("AWS::EC2::NetworkAclEntry", $$"""{"NetworkAclId":"{{acl.PhysicalId}}","RuleNumber":100,"Protocol":-1,"RuleAction":"allow"}""");

        History.Of(new RecordedResource("AWS::EC2::NetworkAcl", acl.PhysicalId)).Select(item => item.List("entries").Count).Should().Equal(2, 3);
        History.ExistingOf("AWS::EC2::NetworkAclEntry").Should().BeEmpty();
    }

    [Fact]
    public void AClusterAndItsDatabasesShowEachOthersChanges()
    {
        var cluster = _region.Create("AWS::RDS::DBCluster", """{"DBClusterIdentifier":"c","Engine":"aurora-mysql"}""");

        _region.Create("AWS::RDS::DBInstance", """{"DBInstanceIdentifier":"d","Engine":"aurora-mysql","DBClusterIdentifier":"c"}""");

        History.Of(new RecordedResource("AWS::RDS::DBCluster", cluster.ResourceId)).Select(item => item.List("dbclusterMembers").Count).Should().Equal(0, 1);
    }
}
