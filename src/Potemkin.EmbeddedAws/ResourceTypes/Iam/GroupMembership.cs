using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>Which users are in which groups: by the users' own properties, and by additions.</summary>
internal static class GroupMembership
{
    public static IEnumerable<Resource> GroupsOf(Resource user)
    {
        var account = new IamAccount(user.Region);
        return user.Properties.Texts("Groups")
            .Union(AdditionsOf(user).Select(addition => addition.Properties.Text("GroupName")!))
            .Select(name => account.Find(Group.TypeName, name)).OfType<Resource>();
    }

    public static IEnumerable<Resource> UsersOf(Resource group)
    {
        var account = new IamAccount(group.Region);
        var additions = account.OfType(UserToGroupAddition.TypeName).Where(addition => addition.Properties.Text("GroupName") == group.PhysicalId);
        return account.Naming(User.TypeName, "Groups", group.PhysicalId)
            .Union(additions.SelectMany(addition => addition.Properties.Texts("Users")).Select(name => account.Find(User.TypeName, name)).OfType<Resource>());
    }

    public static IEnumerable<Resource> AdditionsOf(Resource user) =>
        new IamAccount(user.Region).Naming(UserToGroupAddition.TypeName, "Users", user.PhysicalId);
}
