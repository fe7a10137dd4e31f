using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// A snapshot of a database as AWS Config records it: it is like the database, and nobody else may restore it.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html">DBSnapshot</a>.
/// </summary>
internal sealed class SnapshotRecording() : DescribedRecording("AWS::RDS::DBSnapshot", "DBInstanceIdentifier DBSnapshotArn DBSnapshotIdentifier")
{
    private const string AttributesPart = """[{"attributeName":"restore","attributeValues":[]}]""";

    private static readonly IReadOnlyList<RecordedMember> OfDatabase = RecordedMember.Read(
        """
        AllocatedStorage:number AvailabilityZone DbiResourceId EnableIAMDatabaseAuthentication=iAMDatabaseAuthenticationEnabled Endpoint.Port=port:number
        Engine EngineVersion Iops LicenseModel MasterUsername OptionGroupName StorageEncrypted=encrypted StorageType Timezone
        """,
        ItemNames.SmallLetter);

    protected override string Defaults => """{"percentProgress":100,"snapshotType":"manual","status":"available"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["snapshotCreateTime"] = RecordedTime.Of(resource.CreatedAt);
        if (resource.Region.Resources.Find(DatabaseInstance.TypeName, resource.Properties.Text("DBInstanceIdentifier") ?? "") is { } database)
        {
            var values = new RecordedValues(database, ItemNames.SmallLetter);
            foreach (var member in OfDatabase)
                member.Put(configuration, values.Of(member.Property));
            configuration["instanceCreateTime"] = RecordedTime.Of(database.CreatedAt);
            if (database.Properties.Text("DBSubnetGroupName") is { } subnets && DatabaseSubnetGroupRecording.Describe(resource.Region, subnets).Copy("vpcId") is { } vpc)
                configuration["vpcId"] = vpc;
            if (database.Properties.Flag("StorageEncrypted"))
                configuration["kmsKeyId"] = KeyArn.InEffect(resource.Region, database.Properties.Text("KmsKeyId"), "rds");
        }

        configuration["encrypted"] ??= false;
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) =>
        new() { ["DBSnapshotAttributes"] = JsonNode.Parse(AttributesPart), ["Tags"] = RecordedTags.Of(resource) };
}
