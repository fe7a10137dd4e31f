using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Efs;

/// <summary>
/// Amazon EFS: what file systems there are. No file is in them.
/// See <a href="https://docs.aws.amazon.com/efs/latest/ug/api-reference.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class EfsService(RecordedConfigurations recordings) : DescribedService("elasticfilesystem", "efs", recordings)
{
    private static readonly ErrorText NoPolicy = new("PolicyNotFound", "File system '{id}' does not have a file system policy.", 404);

    private static readonly DescribedType FileSystems = new("AWS::EFS::FileSystem")
    {
        Members = "@id=FileSystemId @arn=FileSystemArn @account=OwnerId @created=CreationTime @tags=Tags",
        Defaults = """
            {"LifeCycleState":"available","PerformanceMode":"generalPurpose","ThroughputMode":"bursting","Encrypted":false,"Tags":[],
             "SizeInBytes":{"Value":6144,"ValueInIA":0,"ValueInStandard":6144},"FileSystemProtection":{"ReplicationOverwriteProtection":"ENABLED"}}
            """,
        Complete = (system, item) =>
        {
            item["CreationToken"] = StableId.Uuid($"token of {system.Arn}");
            item["NumberOfMountTargets"] = Of(system, "AWS::EFS::MountTarget").Count();
            item["Name"] = system.Tags.GetValueOrDefault("Name");
            if (system.Properties.Flag("Encrypted"))
                item["KmsKeyId"] = KeyArn.InEffect(system.Region, system.Properties.Text("KmsKeyId"), "elasticfilesystem");
        },
        Missing = new("FileSystemNotFound", "File system '{id}' does not exist.", 404),
    };

    private static readonly DescribedType MountTargets = new("AWS::EFS::MountTarget")
    {
        Members = "@id=MountTargetId @account=OwnerId",
        Defaults = """{"LifeCycleState":"available"}""",
        Complete = (target, item) =>
        {
            item["NetworkInterfaceId"] = Ec2Id.Of(target, "eni");
            if (target.Region.Resources.Find(Subnet.TypeName, target.Properties.Text("SubnetId") ?? "") is { } subnet)
                (item["VpcId"], item["AvailabilityZoneName"]) = (subnet.Properties.Text("VpcId"), subnet.Properties.Text("AvailabilityZone"));
        },
        Missing = new("MountTargetNotFound", "Mount target '{id}' does not exist.", 404),
    };

    private static readonly DescribedType AccessPoints = new("AWS::EFS::AccessPoint")
    {
        Members = "@id=AccessPointId @arn=AccessPointArn @account=OwnerId AccessPointTags=Tags",
        Defaults = """{"LifeCycleState":"available","RootDirectory":{"Path":"/"}}""",
        Missing = new("AccessPointNotFound", "Access point '{id}' does not exist.", 404),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "BadRequest",
        Missing = new("FileSystemNotFound", "Resource '{id}' does not exist.", 404),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeFileSystems", FileSystems, "FileSystemId", where: ByToken)
        .List("DescribeMountTargets", MountTargets, "MountTargetId", where: Within(operations))
        .List("DescribeAccessPoints", AccessPoints, "AccessPointId", where: Within(operations))
        .Add("DescribeMountTargetSecurityGroups", asked => new JsonObject
        {
            ["SecurityGroups"] = operations.Find(asked, MountTargets, "MountTargetId").Properties.Copy("SecurityGroups") ?? new JsonArray(),
        })
        .Add("DescribeFileSystemPolicy", asked => PolicyOf(operations.Find(asked, FileSystems, "FileSystemId")))
        .Add("DescribeLifecycleConfiguration", asked => new JsonObject
        {
            ["LifecyclePolicies"] = operations.Find(asked, FileSystems, "FileSystemId").Properties.Copy("LifecyclePolicies") ?? new JsonArray(),
        })
        .Add("DescribeBackupPolicy", asked => new JsonObject
        {
            ["BackupPolicy"] = new JsonObject
            {
                ["Status"] = operations.Find(asked, FileSystems, "FileSystemId").Properties.Object("BackupPolicy")?.Text("Status") ?? "DISABLED",
            },
        })
        .Tags("DescribeTags", "FileSystemId", "Tags")
        .Tags("ListTagsForResource", "ResourceId", "Tags");

    private static IEnumerable<Resource> Of(Resource system, string type) =>
        system.Region.Resources.OfType(type).Where(each => each.Properties.Text("FileSystemId") == system.PhysicalId);

    private static Func<Resource, bool> ByToken(Asked asked)
    {
        var token = asked.Text("CreationToken");
        return system => token is null || token == StableId.Uuid($"token of {system.Arn}");
    }

    /// <summary>What belongs to the file system that is asked for, which must be there.</summary>
    private static Func<Asked, Func<Resource, bool>> Within(DescribedOperations operations) => asked =>
    {
        if (asked.Text("FileSystemId") is null)
            return _ => true;
        var system = operations.Find(asked, FileSystems, "FileSystemId");
        return each => each.Properties.Text("FileSystemId") == system.PhysicalId;
    };

    private static JsonObject PolicyOf(Resource system) => new()
    {
        ["FileSystemId"] = system.PhysicalId,
        ["Policy"] = system.Properties.Copy("FileSystemPolicy") ?? throw NoPolicy.For(system.PhysicalId, system.Region),
    };
}
