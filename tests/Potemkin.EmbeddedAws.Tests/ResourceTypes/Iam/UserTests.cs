using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam.IamRegion;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

public class UserTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void IsRecordedWithItsGroups()
    {
        var auditors = _region.Create<Group>("""{"GroupName":"auditors"}""");
        var readers = _region.Create<Group>("""{"GroupName":"readers"}""");
        var user = _region.Create<User>($$"""
            {"UserName":"anna","Groups":["auditors"],"Policies":[{"PolicyName":"own","PolicyDocument":{{Allow}}}]}
            """);
        _region.Create<UserToGroupAddition>("""{"GroupName":"readers","Users":["anna"]}""");

        TestRegion.Recorded(user).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "path": "/",
                "userName": "anna",
                "userId": "{{user.ResourceId}}",
                "arn": "arn:aws:iam::123456789012:user/anna",
                "createDate": "2026-01-01T00:00:00.000Z",
                "userPolicyList": [ { "policyName": "own", "policyDocument": "{{EncodedAllow}}" } ],
                "attachedManagedPolicies": [],
                "groupList": [ "auditors", "readers" ]
              },
              "supplementaryConfiguration": {},
              "relationships": [
                "{{new ConfigurationRelationship("AWS::IAM::Group", auditors.ResourceId, "auditors", "Is attached to Group")}}",
                "{{new ConfigurationRelationship("AWS::IAM::Group", readers.ResourceId, "readers", "Is attached to Group")}}"
              ],
              "availabilityZone": "Not Applicable"
            }
            """));
        user.ResourceId.Should().StartWith("AIDA");
    }

    [Fact]
    public void AGroupIsRecordedWithItsUsers()
    {
        var group = _region.Create<Group>("""{"GroupName":"auditors","ManagedPolicyArns":["arn:aws:iam::aws:policy/ReadOnlyAccess"]}""");
        var user = _region.Create<User>("""{"UserName":"anna","Groups":["auditors"]}""");

        TestRegion.Recorded(group).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "path": "/",
                "groupName": "auditors",
                "groupId": "{{group.ResourceId}}",
                "arn": "arn:aws:iam::123456789012:group/auditors",
                "createDate": "2026-01-01T00:00:00.000Z",
                "groupPolicyList": [],
                "attachedManagedPolicies": [ { "policyName": "ReadOnlyAccess", "policyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess" } ]
              },
              "supplementaryConfiguration": {},
              "relationships": [ "{{new ConfigurationRelationship("AWS::IAM::User", user.ResourceId, "anna", "Contains User")}}" ],
              "availabilityZone": "Not Applicable"
            }
            """));
        group.ResourceId.Should().StartWith("AGPA");
    }

    [Fact]
    public void AnotherPathIsAnotherArnOfTheSameUser()
    {
        var user = _region.Create<User>("""{"UserName":"anna"}""");
        var id = user.ResourceId;

        _region.Update<User>(user, "{}", """{"UserName":"anna","Path":"/audit/"}""");

        user.Arn.Should().Be("arn:aws:iam::123456789012:user/audit/anna");
        user.Attributes["Arn"].ToString().Should().Be(user.Arn);
        user.ResourceId.Should().Be(id);
    }

    [Fact]
    public void AnAccessKeyHasAnIdAndASecretThatStay()
    {
        _region.Create<User>("""{"UserName":"anna"}""");
        var key = _region.Create<AccessKey>("""{"UserName":"anna"}""");
        var secret = key.Attributes["SecretAccessKey"].ToString();

        _region.Update<AccessKey>(key, """{"UserName":"anna"}""", """{"UserName":"anna","Status":"Inactive"}""");

        key.PhysicalId.Should().MatchRegex("^AKIA[A-Z0-9]{16}$");
        secret.Should().HaveLength(40);
        key.Attributes["SecretAccessKey"].ToString().Should().Be(secret);
    }

    [Fact]
    public void AUserHasTwoAccessKeysAtMost()
    {
        _region.Create<User>("""{"UserName":"anna"}""");
        _region.Create<AccessKey>("""{"UserName":"anna"}""");
        _region.Create<AccessKey>("""{"UserName":"anna"}""");

        _region.FailureOf<AccessKey>("""{"UserName":"anna"}""")
            .Should().Be(IamText("Cannot exceed quota for AccessKeysPerUser: 2", 409, "ServiceLimitExceeded"));
        _region.FailureOf<AccessKey>("""{"UserName":"nobody"}""").Should().Be(IamText("The user with name nobody cannot be found.", 404, "NotFound"));
    }

    [Fact]
    public void WhatHoldsThemKeepsThemFromDeletion()
    {
        var group = _region.Create<Group>("""{"GroupName":"auditors"}""");
        var anna = _region.Create<User>("""{"UserName":"anna","Groups":["auditors"]}""");
        var bert = _region.Create<User>("""{"UserName":"bert"}""");
        var key = _region.Create<AccessKey>("""{"UserName":"anna"}""");
        _region.Create<UserToGroupAddition>("""{"GroupName":"auditors","Users":["bert"]}""");

        _region.DeletionFailureOf<Group>(group).Should().Be(IamText("Cannot delete entity, must remove users from group first.", 409));
        _region.DeletionFailureOf<User>(anna).Should().Be(IamText("Cannot delete entity, must delete access keys first.", 409));
        _region.DeletionFailureOf<User>(bert).Should().Be(IamText("Cannot delete entity, must remove user from groups first.", 409));
        _region.Delete<AccessKey>(key);
        _region.Delete<User>(anna);

        _region.State.Resources.Find("AWS::IAM::User", "anna").Should().BeNull();
    }

    [Fact]
    public void AGroupThatDoesNotExistIsRefused() => _region.FailureOf<User>("""{"Groups":["gone"]}""")
        .Should().Be(IamText("The group with name gone cannot be found.", 404, "NotFound"));
}
