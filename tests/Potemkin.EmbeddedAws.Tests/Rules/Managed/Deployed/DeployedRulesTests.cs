using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>Rules that look at more than what a template says of one resource: at others, at the account, or at what a service adds.</summary>
public class DeployedRulesTests
{
    private const string Place = """
        Resources:
          Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
          One: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a}}
          Two: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b}}
        """;

    public static IEnumerable<object[]> Cases => AllCases.Select(each => new object[] { each });

    internal static IEnumerable<DeployedCase> AllCases => [.. AccountCases.All, .. BackupCases.All, .. DefaultCases.All, .. IamCases.All, .. NetworkCases.All, .. TrailCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ARuleJudgesWhatATemplateHasMade(DeployedCase each)
    {
        using var aws = new CloudFormationApi(types: RegistryTypes.All);
        _ = new ConfigService(aws.World, Catalog<IRecordedConfiguration>.All);
        aws.Create("case", $"{Place}\n{each.Resources}", ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"));
        aws.StatusOf("case").Should().Be("CREATE_COMPLETE");
        aws.Time.Advance(TimeSpan.FromDays(each.Days));

        var given = each.Parameters is null ? null : JsonNode.Parse(each.Parameters)!.AsObject();
        var verdicts = JudgedRegion.Judge(aws.Region, ManagedRules.Find(each.Identifier)!, given);

        verdicts.Should().NotBeEmpty().And.OnlyContain(verdict => verdict.ComplianceType == each.Verdict);
    }
}
