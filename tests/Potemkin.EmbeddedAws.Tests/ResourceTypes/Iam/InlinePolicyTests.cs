using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using static Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam.IamRegion;
using Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

public class InlinePolicyTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void OneOfNobodyCanNeitherBeMadeNorDeleted()
    {
        using var aws = new LanguageApi();

        aws.Create(
            "Resources: {P: {Type: AWS::IAM::Policy, Properties: {PolicyName: p, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}}}}",
            ("Capabilities.member.1", "CAPABILITY_IAM"));

        aws.Events().Should().Equal(
            "s | CREATE_IN_PROGRESS | User Initiated",
            "P | CREATE_IN_PROGRESS",
            "P | CREATE_IN_PROGRESS | Resource creation Initiated",
            "P | CREATE_FAILED | At least one of [Groups,Roles,Users] must be non-empty.",
            "s | ROLLBACK_IN_PROGRESS | The following resource(s) failed to create: [P]. Rollback requested by user.",
            "P | DELETE_IN_PROGRESS",
            "P | DELETE_FAILED | At least one of [Groups,Roles,Users] must be non-empty.",
            "s | ROLLBACK_FAILED | The following resource(s) failed to delete: [P]. ");
    }

    [Fact]
    public void HasAShortIdAndNoItemOfItsOwn()
    {
        _region.CreateRole("auditor");
        var policy = _region.Create<InlinePolicy>(PolicyWith("""{"PolicyName":"put","Roles":["auditor"]}"""), "DefaultPolicy");

        policy.PhysicalId.Should().MatchRegex("^my-st.*-Defa-[A-Za-z0-9]{12}$");
        policy.Attributes["Id"].ToString().Should().Be(policy.PhysicalId);
        new PolicyRecording().RecordedAs(policy).Should().BeNull();
    }

    [Fact]
    public void AnUpdateTakesItFromTheOneAndGivesItToTheOther()
    {
        var first = _region.CreateRole("first");
        var second = _region.CreateRole("second");
        var before = PolicyWith("""{"PolicyName":"put","Roles":["first"]}""");
        var policy = _region.Create<InlinePolicy>(before);
        var changed = new List<string>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource.PhysicalId);

        _region.Update<InlinePolicy>(policy, before, PolicyWith("""{"PolicyName":"put","Roles":["second"]}"""));

        changed.Should().Equal(policy.PhysicalId, "first", "second");
        new RoleRecording().Describe(first).Configuration["rolePolicyList"]!.AsArray().Should().BeEmpty();
        new RoleRecording().Describe(second).Configuration["rolePolicyList"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void SomeoneMustHaveIt()
    {
        _region.FailureOf<InlinePolicy>(PolicyWith("""{"PolicyName":"put"}""")).Should().Be("At least one of [Groups,Roles,Users] must be non-empty.");
        _region.FailureOf<InlinePolicy>(PolicyWith("""{"PolicyName":"put","Roles":["gone"]}"""))
            .Should().Be(IamText("The role with name gone cannot be found.", 404, "NotFound"));
    }

    [Fact]
    public void AnInlinePolicyOfOnePrincipalIsKnownByBothNames()
    {
        _region.Create<Group>("""{"GroupName":"auditors"}""");
        var properties = PolicyWith("""{"PolicyName":"put","GroupName":"auditors"}""");

        _region.Create<GroupPolicy>(properties).PhysicalId.Should().Be("put|auditors");

        _region.FailureOf<GroupPolicy>(properties).Should().Be(
            "Resource handler returned message: \"Resource of type 'AWS::IAM::GroupPolicy' with identifier 'put|auditors' already exists.\" "
            + "(RequestToken: -, HandlerErrorCode: AlreadyExists)");
    }

    [Fact]
    public void AnInstanceProfileHasOneRole()
    {
        _region.CreateRole("a");
        _region.CreateRole("b");

        _region.FailureOf<InstanceProfile>("""{"Roles":["a","b"]}""")
            .Should().Be(IamText("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1", 409, "ServiceLimitExceeded"));
        _region.Create<InstanceProfile>("""{"InstanceProfileName":"profile","Roles":["a"]}""").ResourceId.Should().StartWith("AIPA");
        _region.FailureOf<InstanceProfile>("""{"InstanceProfileName":"profile","Roles":["a"]}""")
            .Should().Be(IamText("Instance Profile profile already exists.", 409, "AlreadyExists"));
    }
}
