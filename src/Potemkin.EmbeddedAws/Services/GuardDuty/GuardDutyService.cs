using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.GuardDuty;

/// <summary>
/// Amazon GuardDuty: whether there is a detector, and what belongs to it. Nothing is found.
/// See <a href="https://docs.aws.amazon.com/guardduty/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class GuardDutyService(RecordedConfigurations recordings) : DescribedService("guardduty", "guardduty", recordings)
{
    private const string Enabled = "ENABLED";
    private const string Disabled = "DISABLED";

    private static readonly ErrorText NotOwned = new(
        "BadRequestException", "The request is rejected because the input detectorId is not owned by the current account.");

    private static readonly ErrorText InvalidParameter = new(
        "BadRequestException", "The request is rejected because an invalid or out-of-range value is specified as an input parameter.");

    private static readonly DescribedType Detectors = new("AWS::GuardDuty::Detector")
    {
        Members = "@created=CreatedAt @created=UpdatedAt @tags=Tags",
        Defaults = """{"FindingPublishingFrequency":"SIX_HOURS"}""",
        Complete = Complete,
        Missing = NotOwned,
    };

    private static readonly DescribedType Filters = Part("AWS::GuardDuty::Filter") with { Defaults = """{"Action":"NOOP","Rank":1}""", Names = ["Name"] };

    private static readonly DescribedType IPSets = Part("AWS::GuardDuty::IPSet") with { Complete = Activate };

    private static readonly DescribedType ThreatIntelSets = Part("AWS::GuardDuty::ThreatIntelSet") with { Complete = Activate };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "BadRequestException", Missing = InvalidParameter };

    protected override void Offer(DescribedOperations operations) => operations
        .Names("ListDetectors", Detectors, detector => detector.PhysicalId)
        .One("GetDetector", Detectors, "DetectorId")
        .Names("ListFilters", Filters, filter => filter.Properties.Text("Name")!, Within(operations))
        .One("GetFilter", Filters, "FilterName", where: Within(operations))
        .Names("ListIPSets", IPSets, IdOf, Within(operations))
        .Add("GetIPSet", asked => SetOf(operations, asked, IPSets, "IpSetId", "GetIPSetResponse"))
        .Names("ListThreatIntelSets", ThreatIntelSets, IdOf, Within(operations))
        .Add("GetThreatIntelSet", asked => SetOf(operations, asked, ThreatIntelSets, "ThreatIntelSetId", "GetThreatIntelSetResponse"))
        .NoneOf("ListFindings", Detectors, "DetectorId")
        .NoneOf("GetFindings", Detectors, "DetectorId")
        .NoneOf("ListMembers", Detectors, "DetectorId")
        .None("ListInvitations", "ListOrganizationAdminAccounts")
        // Nobody invites an account here, and so none has an administrator.
        .Add("GetAdministratorAccount", asked => NothingOf(operations, asked))
        .Add("GetMasterAccount", asked => NothingOf(operations, asked))
        .Add("GetInvitationsCount", _ => new JsonObject { ["InvitationsCount"] = 0 })
        .Tags("ListTagsForResource", "ResourceArn", "Tags");

    private static DescribedType Part(string type) => new(type) { Members = "@tags=Tags", Missing = InvalidParameter };

    private static JsonObject NothingOf(DescribedOperations operations, Asked asked)
    {
        operations.Find(asked, Detectors, "DetectorId");
        return [];
    }

    private static string IdOf(Resource set) => set.Attributes["Id"].ToString();

    /// <summary>What belongs to the detector that is asked for, which must be there.</summary>
    private static Func<Asked, Func<Resource, bool>> Within(DescribedOperations operations) => asked =>
    {
        var detector = operations.Find(asked, Detectors, "DetectorId");
        return part => part.Properties.Text("DetectorId") == detector.PhysicalId;
    };

    private static JsonObject SetOf(DescribedOperations operations, Asked asked, DescribedType type, string by, string shape)
    {
        var (within, id) = (Within(operations)(asked), asked.Text(by) ?? "");
        var set = type.In(asked.Region).Where(within).FirstOrDefault(set => IdOf(set) == id) ?? throw InvalidParameter.For(id, asked.Region);
        return operations.Describe(set, type, shape);
    }

    private static void Activate(Resource set, JsonObject item) => item["Status"] = set.Properties.Flag("Activate") ? "ACTIVE" : "INACTIVE";

    private static void Complete(Resource detector, JsonObject item)
    {
        var (properties, sources) = (detector.Properties, detector.Properties.Object("DataSources"));
        var features = properties.Objects("Features");
        item["Status"] = properties.Flag("Enable") ? Enabled : Disabled;
        item["ServiceRole"] = detector.Region.Id.GlobalArn("iam", "role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty");
        item["DataSources"] = new JsonObject
        {
            ["CloudTrail"] = Status(true),
            ["DNSLogs"] = Status(true),
            ["FlowLogs"] = Status(true),
            ["S3Logs"] = Status(sources?.Object("S3Logs")?.Flag("Enable") ?? Has("S3_DATA_EVENTS")),
            ["Kubernetes"] = new JsonObject { ["AuditLogs"] = Status(sources?.Object("Kubernetes")?.Object("AuditLogs")?.Flag("Enable") ?? Has("EKS_AUDIT_LOGS")) },
            ["MalwareProtection"] = new JsonObject
            {
                ["ScanEc2InstanceWithFindings"] = new JsonObject
                {
                    ["EbsVolumes"] = Status(
                        sources?.Object("MalwareProtection")?.Object("ScanEc2InstanceWithFindings")?.Flag("EbsVolumes") ?? Has("EBS_MALWARE_PROTECTION")),
                },
            },
        };
        foreach (var feature in item.Objects("Features"))
            feature["UpdatedAt"] = RecordedTime.Of(detector.CreatedAt);

        bool Has(string name) => features.Any(feature => feature.Text("Name") == name && feature.Text("Status") == Enabled);
    }

    private static JsonObject Status(bool enabled) => new() { ["Status"] = enabled ? Enabled : Disabled };
}
