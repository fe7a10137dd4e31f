using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html">AWS::IAM::Group</a>.</summary>
internal sealed class Group() : PrincipalType(PrincipalKind.Group)
{
    public const string TypeName = "AWS::IAM::Group";

    protected override void CheckDeletion(Resource resource)
    {
        if (GroupMembership.UsersOf(resource).Any())
            throw IamFailures.DeleteConflict(resource.Region.World, IamFailures.UsersInGroup);
        base.CheckDeletion(resource);
    }
}
