using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam.IamRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

public class ManagedPolicyTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void CloudFormationKnowsItsArnAndConfigItsIdUnderAnotherType()
    {
        var policy = _region.Create<ManagedPolicy>(PolicyWith("""{"Path":"/audit/"}"""), "Read");
        var recorded = new ManagedPolicyRecording().RecordedAs(policy)!;

        policy.PhysicalId.Should().MatchRegex("^arn:aws:iam::123456789012:policy/audit/my-stack-Read-[A-Za-z0-9]{12}$");
        recorded.Type.Should().Be("AWS::IAM::Policy");
        recorded.ResourceId.Should().Be(policy.ResourceId).And.MatchRegex("^ANPA[A-Z0-9]{17}$");
        recorded.Name.Should().Be(policy.Name).And.Be(IamNames.NameIn(policy.Arn));
        policy.Attributes["PolicyId"].ToString().Should().Be(policy.ResourceId);
        policy.Attributes["DefaultVersionId"].ToString().Should().Be("v1");
    }

    [Fact]
    public void IsRecordedWithTheVersionThatHoldsAndWhoHasIt()
    {
        var group = _region.Create<Group>("""{"GroupName":"auditors"}""");
        var policy = _region.Create<ManagedPolicy>(PolicyWith("""{"ManagedPolicyName":"audit","Description":"reads","Groups":["auditors"]}"""));
        var role = _region.Create<Role>(RoleWith($$"""{"RoleName":"auditor","ManagedPolicyArns":["{{policy.Arn}}"]}"""));

        TestRegion.Recorded(new ManagedPolicyRecording().RecordedAs(policy)!).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "policyName": "audit",
                "policyId": "{{policy.ResourceId}}",
                "arn": "arn:aws:iam::123456789012:policy/audit",
                "path": "/",
                "defaultVersionId": "v1",
                "attachmentCount": 2,
                "permissionsBoundaryUsageCount": 0,
                "isAttachable": true,
                "createDate": "2026-01-01T00:00:00.000Z",
                "updateDate": "2026-01-01T00:00:00.000Z",
                "policyVersionList": [
                  {
                    "document": "{{EncodedAllow}}",
                    "versionId": "v1",
                    "isDefaultVersion": true,
                    "createDate": "2026-01-01T00:00:00.000Z"
                  }
                ],
                "description": "reads"
              },
              "supplementaryConfiguration": {},
              "relationships": [
                "{{new ConfigurationRelationship("AWS::IAM::Role", role.ResourceId, "auditor", "Is attached to Role")}}",
                "{{new ConfigurationRelationship("AWS::IAM::Group", group.ResourceId, "auditors", "Is attached to Group")}}"
              ],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void AnotherDocumentIsAnotherVersion()
    {
        var policy = _region.Create<ManagedPolicy>(PolicyWith());
        var deny = PolicyWith("""{"PolicyDocument":{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}}""");

        _region.Update<ManagedPolicy>(policy, PolicyWith(), PolicyWith());
        policy.Attributes["DefaultVersionId"].ToString().Should().Be("v1");
        _region.Update<ManagedPolicy>(policy, PolicyWith(), deny);

        policy.Attributes["DefaultVersionId"].ToString().Should().Be("v2");
        var versions = new PolicyRecording().Describe(new ManagedPolicyRecording().RecordedAs(policy)!).Configuration["policyVersionList"]!;
        Uri.UnescapeDataString(versions[0]!["document"]!.ToString()).Should().Contain("\"Deny\"");
    }

    [Fact]
    public void ARoleThatTakesItIsAChangeOfIt()
    {
        var policy = _region.Create<ManagedPolicy>(PolicyWith());
        var changed = new List<Resource>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource);

        _region.Create<Role>(RoleWith($$"""{"ManagedPolicyArns":["{{policy.Arn}}"]}"""));

        changed.Should().Contain(policy);
    }

    [Fact]
    public void ItsNameIsTakenUnderAnyPath()
    {
        _region.Create<ManagedPolicy>(PolicyWith("""{"ManagedPolicyName":"audit"}"""));

        _region.FailureOf<ManagedPolicy>(PolicyWith("""{"ManagedPolicyName":"audit","Path":"/other/"}""")).Should().Be(
            IamText("A policy called audit already exists. Duplicate names are not allowed.", 409, "AlreadyExists"));
    }

    [Theory]
    [InlineData("""{"Principal":"*"}""", "Policy document should not specify a principal.")]
    [InlineData("""{"Action":"GetObject"}""", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    [InlineData("""{"Action":"s3:Get:Object"}""", "Actions/Condition can contain only one colon.")]
    [InlineData("""{"Action":null}""", "Policy statement must contain actions.")]
    [InlineData("""{"Resource":null}""", "Policy statement must contain resources.")]
    [InlineData("""{"Resource":"bucket"}""", "Resource bucket must be in ARN format or \"*\".")]
    [InlineData("""{"Condition":{"Sometimes":{"aws:SourceIp":"1.2.3.4"}}}""", "Syntax errors in policy.")]
    public void AMalformedDocumentIsRefused(string change, string message)
    {
        var document = JsonNode.Parse(Allow)!.AsObject();
        foreach (var (element, value) in JsonNode.Parse(change)!.AsObject())
        {
            var statement = document["Statement"]![0]!.AsObject();
            statement.Remove(element);
            if (value is not null)
                statement[element] = value.DeepClone();
        }

        _region.FailureOf<ManagedPolicy>(new JsonObject { ["PolicyDocument"] = document }.ToJsonString()).Should().Be(IamText(message));
    }

    [Theory]
    [InlineData("""{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""", "Policy document must be version 2012-10-17 or greater.")]
    [InlineData("""{"Version":"2012-10-17","Statement":[]}""", "Syntax errors in policy.")]
    [InlineData(
        """{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"A","Effect":"Deny","Action":"*","Resource":"*"}]}""",
        "Statement IDs (SID) in a single policy must be unique.")]
    public void ADocumentIsCheckedAsAWhole(string document, string message) =>
        _region.FailureOf<ManagedPolicy>($$"""{"PolicyDocument":{{document}}}""").Should().Be(IamText(message));

    [Fact]
    public void APolicyThatOthersHaveCannotBeDeleted()
    {
        var policy = _region.Create<ManagedPolicy>(PolicyWith());
        var role = _region.Create<Role>(RoleWith($$"""{"ManagedPolicyArns":["{{policy.Arn}}"]}"""));

        _region.DeletionFailureOf<ManagedPolicy>(policy).Should().Be(IamText("Cannot delete a policy attached to entities.", 409));
        _region.Delete<Role>(role);
        _region.Delete<ManagedPolicy>(policy);

        _region.State.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void DeletionTakesItFromThoseThatItNames()
    {
        var role = _region.CreateRole("auditor");
        var policy = _region.Create<ManagedPolicy>(PolicyWith("""{"Roles":["auditor"]}"""));

        _region.Delete<ManagedPolicy>(policy);

        new RoleRecording().Describe(role).Configuration["attachedManagedPolicies"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void WhomItNamesMustExist() => _region.FailureOf<ManagedPolicy>(PolicyWith("""{"Users":["nobody"]}"""))
        .Should().Be(IamText("The user with name nobody cannot be found.", 404, "NotFound"));
}
