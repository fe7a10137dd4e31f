using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;
using Potemkin.EmbeddedAws.ResourceTypes.Sqs;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

public class RecordedFieldsTests
{
    /// <summary>
    /// What items have though the list of fields leaves it out: policies, tags, maps, what is of another type from one resource to the next, and
    /// the names of states, which it has as objects.
    /// </summary>
    private static readonly string[] Unlisted =
    [
        "assumeRolePolicyDocument", "policyDocument", "document", "Policy", "EffectiveDeliveryPolicy", "tags", "Tags", "tagSet", "ipRanges", "state",
        "groupList", "hibernationOptions", "networkCardIndex", "httpProtocolIpv6", "instanceMetadataTags", "accessPolicies", "AccessPolicies",
        "advancedOptions", "AdvancedOptions", "optionSettings", "methodSettings", "routeSettings", "stageVariables", "variables", "rules", "defaultAction",
        "description", "deletionProtectionEnabled", "status",
    ];

    /// <summary>Those that need another resource, or a service's own state, to be there.</summary>
    private static readonly string[] TestedElsewhere =
    [
        "AWS::EC2::EIP", "AWS::EC2::Subnet", "AWS::EC2::SubnetRouteTableAssociation", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy",
        "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
    ];

    private readonly TestRegion _region = new();

    [Fact]
    public void EachFieldOfAnItemIsOneThatAwsRecords()
    {
        var fields = Path.Combine(SharedData.Folder, "configuration_item_fields.json");
        // The material is beside the repository, on few machines only.
        if (!File.Exists(fields))
            return;
        var known = JsonNode.Parse(File.ReadAllText(fields))!.AsObject();
        MakeOneOfEach();

        var unknown =
            from resource in _region.State.Resources.All
            let recording = Catalog<IRecordedConfiguration>.All.FirstOrDefault(each => each.ResourceType == resource.Type)
            where recording?.RecordedAs(resource) == resource
            let ofType = known[recording.RecordedType]?.AsObject()
            where ofType is not null
            from field in FieldsOf("configuration", recording.Describe(resource).Configuration)
            where !ofType.ContainsKey(field) && !ofType.Any(each => each.Key.StartsWith($"{field}.")) && !field.Split('.').Any(Unlisted.Contains)
            select $"{resource.Type} {field}";

        unknown.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void EachTypeWithAShapeOfItsOwnIsAmongThem()
    {
        MakeOneOfEach();

        var made = _region.State.Resources.All.Select(resource => resource.Type).Concat(TestedElsewhere);

        Catalog<IRecordedConfiguration>.All.Select(recording => recording.ResourceType).Should().BeSubsetOf(made);
    }

    [Fact]
    public void NoSecretIsRecorded()
    {
        MakeOneOfEach();

        foreach (var resource in _region.State.Resources.All.Where(resource => resource.Properties.ToJsonString().Contains("secret\"")))
            TestRegion.Recorded(resource).Should().NotContain("\"secret\"", $"that of {resource.Type} is none of AWS Config's business");
    }

    private static IEnumerable<string> FieldsOf(string path, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => FieldsOf($"{path}.{member.Key}", member.Value)),
        JsonArray items => items.SelectMany(item => FieldsOf(path, item)),
        null => [],
        _ => [path],
    };

    private void MakeOneOfEach()
    {
        foreach (var (index, (type, properties)) in RecordedSamples.All.Index())
            _region.Create(type, properties, $"Sample{index}");
        _region.Create<Group>("""{"GroupName":"auditors"}""");
        _region.Create<User>($$"""{"UserName":"anna","Groups":["auditors"],"Policies":[{"PolicyName":"p","PolicyDocument":{{IamRegion.Allow}}}]}""");
        _region.CreateRole("auditor");
        _region.Create<ManagedPolicy>(IamRegion.PolicyWith("""{"Description":"d","Roles":["auditor"]}"""));
        _region.Create<InstanceProfile>("""{"InstanceProfileName":"profile","Roles":["auditor"]}""");
        _region.Create<Topic>("""{"KmsMasterKeyId":"alias/aws/sns","DisplayName":"d"}""");
        _region.Create<Queue>("""{"KmsMasterKeyId":"alias/aws/sqs","FifoQueue":true}""");
        var key = _region.Create<Key>("{}");
        _region.Create<Alias>($$"""{"AliasName":"alias/a","TargetKeyId":"{{key.PhysicalId}}"}""");
        var group = _region.Create<SecurityGroup>(
            """{"GroupDescription":"d","SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":1,"ToPort":2,"CidrIp":"0.0.0.0/0","Description":"d"}]}""");
        _region.Create<SecurityGroupIngress>($$"""{"GroupId":"{{group.PhysicalId}}","IpProtocol":"-1","CidrIpv6":"::/0"}""");
        _region.Create<Instance>("""{"ImageId":"ami-1","KeyName":"k","IamInstanceProfile":"profile"}""");
        _region.Create<Volume>("""{"AvailabilityZone":"us-east-1a","Size":1,"VolumeType":"gp3","Encrypted":true}""");
        var gateway = _region.Create<InternetGateway>("{}");
        var vpc = Vpc.DefaultOf(_region.State);
        _region.Create<VpcGatewayAttachment>($$"""{"VpcId":"{{vpc.PhysicalId}}","InternetGatewayId":"{{gateway.PhysicalId}}"}""");
        var table = _region.Create<RouteTable>($$"""{"VpcId":"{{vpc.PhysicalId}}"}""");
        _region.Create<Route>($$"""{"RouteTableId":"{{table.PhysicalId}}","DestinationCidrBlock":"0.0.0.0/0","GatewayId":"{{gateway.PhysicalId}}"}""");
    }
}
