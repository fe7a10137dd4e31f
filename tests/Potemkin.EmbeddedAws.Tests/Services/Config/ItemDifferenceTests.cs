using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public class ItemDifferenceTests
{
    private static readonly ConfigurationItem Instance = new()
    {
        AccountId = "123456789012",
        Region = "us-east-1",
        ResourceType = "AWS::EC2::Instance",
        ResourceId = "i-1",
        AvailabilityZone = "us-east-1a",
        Status = ConfigurationItemStatus.Ok,
        CaptureTime = DateTimeOffset.UnixEpoch,
        StateId = 1,
        Configuration = new JsonObject { ["state"] = new JsonObject { ["name"] = "running" } },
        Relationships = [Group("sg-1"), Group("sg-2")],
    };

    [Fact]
    public void AFirstItemDiffersFromNothing() =>
        ItemDifference.Between(null, Instance).ToJsonString().Should().Be("""{"changedProperties":{},"changeType":"CREATE"}""");

    [Fact]
    public void RelationshipsAreNumberedAsTheyChange() =>
        ItemDifference.Between(Instance, Instance with { Relationships = [Group("sg-2"), Group("sg-3")] }).ToJsonString().Should().Be(Compact(
            """
            {"changedProperties":{
              "Relationships.0":{"previousValue":{"resourceId":"sg-1","resourceName":null,"resourceType":"AWS::EC2::SecurityGroup","name":"Is associated with SecurityGroup"},
                "updatedValue":null,"changeType":"DELETE"},
              "Relationships.1":{"previousValue":null,
                "updatedValue":{"resourceId":"sg-3","resourceName":null,"resourceType":"AWS::EC2::SecurityGroup","name":"Is associated with SecurityGroup"},"changeType":"CREATE"}},
             "changeType":"UPDATE"}
            """));

    [Fact]
    public void MembersOfTheConfigurationAreToldByTheirPath() =>
        ItemDifference.Between(Instance, Instance with { Configuration = new JsonObject { ["state"] = new JsonObject { ["name"] = "stopped" } } })["changedProperties"]!
            .ToJsonString().Should().Be("""{"Configuration.state.name":{"previousValue":"running","updatedValue":"stopped","changeType":"UPDATE"}}""");

    [Fact]
    public void OfADeletedResourceAllIsGone() =>
        ItemDifference.Between(Instance, Instance with { Status = ConfigurationItemStatus.Deleted, Configuration = null, Relationships = [] })["changedProperties"]!
            .AsObject().Select(change => (change.Key, change.Value!["changeType"]!.ToString()))
            .Should().Equal(("Configuration", "DELETE"), ("Relationships.0", "DELETE"), ("Relationships.1", "DELETE"));

    private static ConfigurationRelationship Group(string id) => new("AWS::EC2::SecurityGroup", id, null, "Is associated with SecurityGroup");

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
