using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html">AWS::IAM::User</a>.</summary>
internal sealed class User() : PrincipalType(PrincipalKind.User)
{
    public const string TypeName = "AWS::IAM::User";

    protected override void Check(RegionState region, JsonObject properties)
    {
        base.Check(region, properties);
        var account = new IamAccount(region);
        foreach (var group in properties.Texts("Groups"))
            account.Get(Group.TypeName, group);
    }

    protected override void CheckDeletion(Resource resource)
    {
        var world = resource.Region.World;
        if (AccessKey.Of(resource).Any())
            throw IamFailures.DeleteConflict(world, IamFailures.AccessKeysLeft);
        if (GroupMembership.AdditionsOf(resource).Any())
            throw IamFailures.DeleteConflict(world, IamFailures.InGroup);
        base.CheckDeletion(resource);
    }

    protected override IEnumerable<Resource> ShownBy(Resource resource) => base.ShownBy(resource).Concat(GroupMembership.GroupsOf(resource));
}
