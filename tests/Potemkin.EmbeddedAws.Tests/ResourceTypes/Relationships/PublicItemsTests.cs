using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Relationships;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Relationships;

/// <summary>The table of relationships is held to items that AWS Config recorded, as far as they are at hand.</summary>
public class PublicItemsTests
{
    /// <summary>The relationships of the items that the table does not have, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotInTheTable = new()
    {
        ["AWS::AutoScaling::ScalingPolicy Is associated with AWS::CloudWatch::Alarm"] = "no policy has alarms here",
        ["AWS::CloudFront::StreamingDistribution Is associated with AWS::S3::Bucket"] = "the item has the address of the bucket only",
        ["AWS::EC2::VPC Contains NetworkInterface AWS::EC2::NetworkInterface"] = "those of instances are told by a class",
        ["AWS::ElasticBeanstalk::Application Contains AWS::ElasticBeanstalk::ApplicationVersion"] = "the item does not have its versions here",
        ["AWS::ElasticBeanstalk::Environment Contains AWS::CloudFormation::Stack"] = "an environment has no stack here",
        ["AWS::IAM::Group Contains User AWS::IAM::User"] = "told by a class: accounts are not regions",
        ["AWS::IAM::Policy Is attached to Role AWS::IAM::Role"] = "told by a class: accounts are not regions",
        ["AWS::IAM::Role Is attached to CustomerManagedPolicy AWS::IAM::Policy"] = "told by a class: accounts are not regions",
        ["AWS::IAM::User Is attached to CustomerManagedPolicy AWS::IAM::Policy"] = "told by a class: accounts are not regions",
        ["AWS::IAM::User Is attached to Group AWS::IAM::Group"] = "told by a class: accounts are not regions",
        ["AWS::RDS::DBClusterSnapshot Is associated with AWS::EC2::VPC"] = "only RDS makes them",
        ["AWS::RDS::DBClusterSnapshot Is associated with AWS::RDS::DBCluster"] = "only RDS makes them",
        ["AWS::Redshift::ClusterSnapshot Is associated with Cluster AWS::Redshift::Cluster"] = "only Redshift makes them",
        ["AWS::Redshift::ClusterSnapshot Is associated with Vpc AWS::EC2::VPC"] = "only Redshift makes them",
        ["AWS::Shield::Protection Is associated with AWS::CloudFront::Distribution"] = "no table tells the type of the other",
        ["AWS::ShieldRegional::Protection Is associated with AWS::EC2::EIP"] = "no table tells the type of the other",
    };

    /// <summary>Items in which the other was made anonymous in one place only, and those that tell it by an ARN, which the other has to be there for.</summary>
    private static readonly string[] ReadOtherwise =
    [
        "AWS::AutoScaling::AutoScalingGroup Is associated with AWS::AutoScaling::LaunchConfiguration",
        "AWS::EC2::VPCPeeringConnection Is associated with AWS::EC2::VPC",
        "AWS::ElasticBeanstalk::ApplicationVersion Is contained in AWS::ElasticBeanstalk::Application",
        "AWS::ElasticBeanstalk::Environment Is associated with AWS::IAM::Role",
        "AWS::ElasticBeanstalk::Environment Is contained in AWS::ElasticBeanstalk::Application",
    ];

    private static string Folder => PublicData.Folder("configuration_items");

    [SkippableFact]
    public void EveryRelationshipThatAwsRecordedIsInTheTableOrHasItsReason()
    {
        Skip.IfNot(Directory.Exists(Folder), "The public configuration items are not beside the repository.");

        var unknown =
            from item in Items()
            from relationship in Recorded(item)
            let kind = Kind(item, relationship)
            where !RelationshipTable.DirectOf(TypeOf(item)).Any(each => each.Name == relationship.RelationshipName && each.RelatedType == relationship.ResourceType)
            where !RelationshipTable.IndirectOf(TypeOf(item)).Any(each => each.Name == relationship.RelationshipName && each.RelatedType == relationship.ResourceType)
            select kind;

        unknown.Distinct().Should().BeEquivalentTo(NotInTheTable.Keys);
    }

    [SkippableFact]
    public void WhatTheTableReadsInAnItemIsWhatAwsRecordedOfIt()
    {
        Skip.IfNot(Directory.Exists(Folder), "The public configuration items are not beside the repository.");
        var region = new TestRegion();

        var differences =
            from item in Items()
            where item["configuration"] is JsonObject
            from relationship in RelationshipTable.DirectOf(TypeOf(item))
            where !relationship.Path.StartsWith('@')
            let read = relationship.Of(OfType(region, TypeOf(item)), item["configuration"]!.AsObject()).Distinct().ToList()
            let recorded = Recorded(item).Where(each => each.RelationshipName == relationship.Name && each.ResourceType == relationship.RelatedType).Distinct().ToList()
            where !read.ToHashSet().SetEquals(recorded)
            select $"{TypeOf(item)} {relationship.Name.Trim()} {relationship.RelatedType}";

        differences.Distinct().Should().BeEquivalentTo(ReadOtherwise);
    }

    private static IEnumerable<JsonObject> Items() => Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<JsonObject> Read(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file)) switch
            {
                JsonArray items => items.OfType<JsonObject>(),
                JsonObject item => [item],
                _ => [],
            };
        }
        catch (JsonException)
        {
            // Some of them are not JSON.
            return [];
        }
    }

    private static string TypeOf(JsonObject item) => $"{item["resourceType"]}";

    private static IEnumerable<ConfigurationRelationship> Recorded(JsonObject item) => (item["relationships"] as JsonArray ?? [])
        .Select(relationship => new ConfigurationRelationship(
            $"{relationship!["resourceType"]}", (string?)relationship["resourceId"], (string?)relationship["resourceName"],
            $"{relationship["relationshipName"] ?? relationship["name"]}"));

    private static string Kind(JsonObject item, ConfigurationRelationship relationship) =>
        $"{TypeOf(item)} {relationship.RelationshipName.Trim()} {relationship.ResourceType}";

    private static Resource OfType(TestRegion region, string resourceType) => new()
    {
        Type = resourceType,
        PhysicalId = "one",
        ResourceId = "one",
        Arn = "one",
        Region = region.State,
        CreatedAt = region.World.Now,
        Properties = [],
    };
}
