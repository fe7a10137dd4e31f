using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>The roles, users and groups that a policy names under <c>Roles</c>, <c>Users</c> and <c>Groups</c>.</summary>
internal static class NamedPrincipals
{
    public static IEnumerable<Resource> Of(Resource policy)
    {
        var account = new IamAccount(policy.Region);
        return PrincipalKind.All.SelectMany(kind => policy.Properties.Texts(kind.ListProperty)
            .Select(name => account.Find(kind.ResourceType, name)).OfType<Resource>());
    }

    /// <exception cref="ResourceFailure">One of them does not exist.</exception>
    public static void Check(IamAccount account, JsonObject properties)
    {
        foreach (var kind in PrincipalKind.All)
        {
            foreach (var name in properties.Texts(kind.ListProperty))
                account.Get(kind.ResourceType, name);
        }
    }
}
