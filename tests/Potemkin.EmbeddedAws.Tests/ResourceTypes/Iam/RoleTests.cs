using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam.IamRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

public class RoleTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void CloudFormationKnowsItsNameAndConfigItsId()
    {
        var role = _region.Create<Role>(RoleWith("""{"Path":"/audit/"}"""), "ExecutionRole");

        role.PhysicalId.Should().MatchRegex("^my-stack-ExecutionRole-[A-Za-z0-9]{12}$");
        role.Name.Should().Be(role.PhysicalId);
        role.ResourceId.Should().MatchRegex("^AROA[A-Z0-9]{17}$");
        role.Arn.Should().Be($"arn:aws:iam::123456789012:role/audit/{role.PhysicalId}");
        role.Attributes["Arn"].ToString().Should().Be(role.Arn);
        role.Attributes["RoleId"].ToString().Should().Be(role.ResourceId);
    }

    [Fact]
    public void AGeneratedNameHasRoomInIam()
    {
        var region = new TestRegion { StackName = new string('s', 100) };

        region.Create<Role>(RoleWith(), new string('L', 100)).PhysicalId.Should().HaveLength(64).And.Contain($"-{new string('L', 24)}-");
    }

    [Fact]
    public void IsRecordedWithAllThatItMayDo()
    {
        var policy = _region.Create<ManagedPolicy>(PolicyWith("""{"ManagedPolicyName":"audit"}"""));
        var role = _region.Create<Role>(RoleWith(
            $$"""
            {
              "RoleName": "auditor",
              "Description": "audits",
              "Policies": [ { "PolicyName": "own", "PolicyDocument": {{Allow}} } ],
              "ManagedPolicyArns": [ "{{policy.Arn}}", "arn:aws:iam::aws:policy/service-role/AWSConfigRulesExecutionRole" ],
              "PermissionsBoundary": "arn:aws:iam::aws:policy/PowerUserAccess"
            }
            """));
        _region.Create<InlinePolicy>(PolicyWith("""{"PolicyName":"put","Roles":["auditor"]}"""));
        _region.Create<RolePolicy>(PolicyWith("""{"PolicyName":"single","RoleName":"auditor"}"""));
        var profile = _region.Create<InstanceProfile>("""{"InstanceProfileName":"profile","Roles":["auditor"]}""");

        TestRegion.Recorded(role).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "path": "/",
                "roleName": "auditor",
                "roleId": "{{role.ResourceId}}",
                "arn": "arn:aws:iam::123456789012:role/auditor",
                "createDate": "2026-01-01T00:00:00.000Z",
                "rolePolicyList": [
                  { "policyName": "own", "policyDocument": "{{EncodedAllow}}" },
                  { "policyName": "put", "policyDocument": "{{EncodedAllow}}" },
                  { "policyName": "single", "policyDocument": "{{EncodedAllow}}" }
                ],
                "attachedManagedPolicies": [
                  { "policyName": "audit", "policyArn": "arn:aws:iam::123456789012:policy/audit" },
                  {
                    "policyName": "AWSConfigRulesExecutionRole",
                    "policyArn": "arn:aws:iam::aws:policy/service-role/AWSConfigRulesExecutionRole"
                  }
                ],
                "permissionsBoundary": {
                  "permissionsBoundaryType": "Policy",
                  "permissionsBoundaryArn": "arn:aws:iam::aws:policy/PowerUserAccess"
                },
                "assumeRolePolicyDocument": "{{EncodedTrust}}",
                "instanceProfileList": [
                  {
                    "path": "/",
                    "instanceProfileName": "profile",
                    "instanceProfileId": "{{profile.ResourceId}}",
                    "arn": "arn:aws:iam::123456789012:instance-profile/profile",
                    "createDate": "2026-01-01T00:00:00.000Z",
                    "roles": [
                      {
                        "path": "/",
                        "roleName": "auditor",
                        "roleId": "{{role.ResourceId}}",
                        "arn": "arn:aws:iam::123456789012:role/auditor",
                        "createDate": "2026-01-01T00:00:00.000Z",
                        "assumeRolePolicyDocument": "{{EncodedTrust}}"
                      }
                    ]
                  }
                ]
              },
              "supplementaryConfiguration": {},
              "relationships": [ "{{new ConfigurationRelationship("AWS::IAM::Policy", policy.ResourceId, "audit", "Is attached to CustomerManagedPolicy")}}" ],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void AnUpdateChangesItInPlace()
    {
        var role = _region.CreateRole("auditor");

        _region.Update<Role>(role, RoleWith(), RoleWith(
            """{"ManagedPolicyArns":["arn:aws:iam::aws:policy/ReadOnlyAccess"],"Tags":[{"Key":"team","Value":"audit"}]}"""));

        role.Tags.Should().Contain("team", "audit");
        Recorded(role)["attachedManagedPolicies"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void WhatIsPutIntoItIsAChangeOfIt()
    {
        var role = _region.CreateRole("auditor");
        var changed = new List<string>();
        _region.World.ResourceChanged += change => changed.Add($"{change.Kind} {change.Resource.Type}");

        var policy = _region.Create<InlinePolicy>(PolicyWith("""{"PolicyName":"put","Roles":["auditor"]}"""));
        _region.Delete<InlinePolicy>(policy);

        changed.Should().Equal(
            "Created AWS::IAM::Policy", "Updated AWS::IAM::Role", "Deleted AWS::IAM::Policy", "Updated AWS::IAM::Role");
        Recorded(role)["rolePolicyList"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void ItsNameIsTakenInAllRegionsOfItsAccount()
    {
        _region.CreateRole("auditor");

        _region.Elsewhere(region: "eu-west-1").FailureOf<Role>(RoleWith("""{"RoleName":"auditor"}"""))
            .Should().Be(IamText("Role with name auditor already exists.", 409, "AlreadyExists"));
        _region.Elsewhere("111122223333").CreateRole("auditor").Arn.Should().Be("arn:aws:iam::111122223333:role/auditor");
    }

    [Fact]
    public void WhatAnotherRegionPutsIntoItShows()
    {
        var role = _region.CreateRole("auditor");
        _region.Elsewhere(region: "eu-west-1").Create<InlinePolicy>(PolicyWith("""{"PolicyName":"put","Roles":["auditor"]}"""));

        Recorded(role)["rolePolicyList"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{"Resource":"*"}""", "Has prohibited field Resource")]
    [InlineData("""{"Principal":null}""", "Missing required field Principal")]
    [InlineData("""{"Principal":{"AWS":"someone"}}""", "Invalid principal in policy: \\\"AWS\\\":\\\"someone\\\"")]
    [InlineData("""{"Action":"s3:GetObject"}""", "AssumeRole policy may only specify STS AssumeRole actions.")]
    [InlineData("""{"Effect":"Permit"}""", "Syntax errors in policy.")]
    [InlineData("""{"Extra":"?"}""", "Syntax errors in policy.")]
    public void AMalformedTrustPolicyIsRefused(string change, string message)
    {
        var trust = JsonNode.Parse(Trust)!.AsObject();
        foreach (var (element, value) in JsonNode.Parse(change)!.AsObject())
        {
            var statement = trust["Statement"]![0]!.AsObject();
            statement.Remove(element);
            if (value is not null)
                statement[element] = value.DeepClone();
        }

        _region.FailureOf<Role>(new JsonObject { ["AssumeRolePolicyDocument"] = trust }.ToJsonString())
            .Should().Be(IamText(message.Replace("\\\"", "\"")));
    }

    [Theory]
    [InlineData("""{"RoleName":"my role"}""", @"1 validation error detected: Value 'my role' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]+")]
    [InlineData("""{"MaxSessionDuration":60}""", "1 validation error detected: Value '60' at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600")]
    [InlineData("""{"MaxSessionDuration":43201}""", "1 validation error detected: Value '43201' at 'maxSessionDuration' failed to satisfy constraint: Member must have value less than or equal to 43200")]
    public void WhatIamDoesNotTakeIsRefused(string properties, string message) =>
        _region.FailureOf<Role>(RoleWith(properties)).Should().Be(IamText(message));

    [Theory]
    [InlineData("""{"ManagedPolicyArns":["arn:aws:iam::123456789012:policy/gone"]}""", "Policy arn:aws:iam::123456789012:policy/gone does not exist or is not attachable.")]
    [InlineData("""{"PermissionsBoundary":"arn:aws:iam::123456789012:policy/gone"}""", "Scope ARN: arn:aws:iam::123456789012:policy/gone does not exist or is not attachable.")]
    public void APolicyOfTheCustomerMustExist(string properties, string message) =>
        _region.FailureOf<Role>(RoleWith(properties)).Should().Be(IamText(message, 404, "NotFound"));

    [Fact]
    public void WhatHoldsItKeepsItFromDeletion()
    {
        string Refused(string name, Action hold)
        {
            var role = _region.CreateRole(name);
            hold();
            return _region.DeletionFailureOf<Role>(role);
        }

        Refused("a", () => _region.Create<InstanceProfile>("""{"Roles":["a"]}"""))
            .Should().Be(IamText("Cannot delete entity, must remove roles from instance profile first.", 409));
        Refused("b", () => _region.Create<ManagedPolicy>(PolicyWith("""{"Roles":["b"]}""")))
            .Should().Be(IamText("Cannot delete entity, must detach all policies first.", 409));
        Refused("c", () => _region.Create<RolePolicy>(PolicyWith("""{"PolicyName":"p","RoleName":"c"}""")))
            .Should().Be(IamText("Cannot delete entity, must delete policies first.", 409));
    }

    [Fact]
    public void DeletionTakesItsOwnPoliciesAlong()
    {
        var role = _region.Create<Role>(RoleWith(
            $$"""{"Policies":[{"PolicyName":"own","PolicyDocument":{{Allow}}}],"ManagedPolicyArns":["arn:aws:iam::aws:policy/ReadOnlyAccess"]}"""));

        _region.Delete<Role>(role);

        _region.State.Resources.All.Should().BeEmpty();
    }

    private static JsonObject Recorded(Resource role) => new RoleRecording().Describe(role).Configuration;
}
