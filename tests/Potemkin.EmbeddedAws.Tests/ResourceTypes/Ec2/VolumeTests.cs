using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

public class VolumeTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void IsRecordedInItsZone()
    {
        var volume = _region.Create<Volume>("""{"AvailabilityZone":"us-east-1a","Size":100}""");

        volume.Attributes["VolumeId"].ToString().Should().Be(volume.PhysicalId);
        TestRegion.Recorded(volume).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "attachments": [],
                "availabilityZone": "us-east-1a",
                "createTime": "2026-01-01T00:00:00.000Z",
                "encrypted": false,
                "size": 100,
                "snapshotId": "",
                "state": "available",
                "volumeId": "{{volume.PhysicalId}}",
                "volumeType": "gp2",
                "multiAttachEnabled": false,
                "iops": 300,
                "tags": []
              },
              "supplementaryConfiguration": {},
              "relationships": [],
              "availabilityZone": "us-east-1a"
            }
            """));
    }

    [Fact]
    public void ItsKeyIsRecordedByArn()
    {
        var key = _region.Create<Key>("{}");
        _region.Create<Alias>($$"""{"AliasName":"alias/audit","TargetKeyId":"{{key.PhysicalId}}"}""");
        string KeyOf(string properties) => Configuration(_region.Create<Volume>(
            $$"""{"AvailabilityZone":"us-east-1a","Size":8,"Encrypted":true{{properties}}}"""))["kmsKeyId"]!.ToString();

        KeyOf($""","KmsKeyId":"{key.PhysicalId}" """).Should().Be(key.Arn);
        KeyOf(""","KmsKeyId":"alias/audit" """).Should().Be(key.Arn);
        KeyOf("").Should().MatchRegex("^arn:aws:kms:us-east-1:123456789012:key/[0-9a-f-]{36}$");
    }

    [Fact]
    public void AnAttachmentShowsInItsItemAndInThatOfItsInstance()
    {
        var volume = _region.Create<Volume>("""{"AvailabilityZone":"us-east-1a","Size":8}""");
        var instance = _region.Create<Instance>("""{"ImageId":"ami-0123456789abcdef0"}""");
        var attachment = _region.Create<VolumeAttachment>($$"""{"InstanceId":"{{instance.PhysicalId}}","VolumeId":"{{volume.PhysicalId}}","Device":"/dev/sdh"}""");
        var (attached, withIt) = (Configuration(volume), Configuration(instance));

        _region.Delete<VolumeAttachment>(attachment);

        attached["attachments"]![0]!["instanceId"]!.ToString().Should().Be(instance.PhysicalId);
        attached["state"]!.ToString().Should().Be("in-use");
        withIt["blockDeviceMappings"]!.AsArray().Select(mapping => $"{mapping!["deviceName"]}").Should().Equal("/dev/xvda", "/dev/sdh");
        Configuration(volume)["attachments"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void AnUpdateChangesItInPlace()
    {
        const string before = """{"AvailabilityZone":"us-east-1a","Size":8}""";
        var volume = _region.Create<Volume>(before);

        _region.Update<Volume>(volume, before, """{"AvailabilityZone":"us-east-1a","Size":16,"VolumeType":"gp3"}""");

        Configuration(volume)["size"]!.GetValue<int>().Should().Be(16);
        Configuration(volume)["throughput"]!.GetValue<int>().Should().Be(125);
        Configuration(volume)["iops"]!.GetValue<int>().Should().Be(3000);
    }

    [Theory]
    [InlineData("""{"AvailabilityZone":"us-east-1a"}""", "The request must contain the parameter size/snapshot")]
    [InlineData("""{"AvailabilityZone":"us-east-1a","Size":8,"VolumeType":"gp4"}""", "Value (gp4) for parameter volumeType is invalid. Unknown volume type.")]
    [InlineData("""{"AvailabilityZone":"us-east-1a","Size":8,"VolumeType":"io1"}""", "The request must contain the parameter iops")]
    [InlineData("""{"AvailabilityZone":"eu-west-1a","Size":8}""", "The zone 'eu-west-1a' does not exist.")]
    public void WhatEc2DoesNotTakeIsRefused(string properties, string message) =>
        _region.FailureOf<Volume>(properties).Should().Be(Ec2Text.Of(message));

    [Fact]
    public void DeletionTakesItAway()
    {
        _region.Delete<Volume>(_region.Create<Volume>("""{"AvailabilityZone":"us-east-1a","Size":8}"""));

        _region.State.Resources.All.Should().BeEmpty();
    }

    private static JsonNode Configuration(Resource volume) => JsonNode.Parse(TestRegion.Recorded(volume))!["configuration"]!;
}
