using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// The managed policies of users, groups and roles: those that they name, and those that name them.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html">managed policies</a>.
/// </summary>
internal static class AttachedPolicies
{
    private const string Property = "ManagedPolicyArns";
    private const string Boundary = "PermissionsBoundary";

    /// <summary>The ARNs of the policies that a principal has.</summary>
    public static IReadOnlyList<string> Of(Resource principal) =>
    [
        .. principal.Properties.Texts(Property)
            .Union(NamedBy(principal).Select(policy => policy.PhysicalId)),
    ];

    /// <summary>The principals that have a policy.</summary>
    public static IEnumerable<Resource> EntitiesOf(Resource managedPolicy) => EntitiesOf(new IamAccount(managedPolicy.Region), managedPolicy.PhysicalId);

    /// <summary>The principals that have the policy of that ARN, which may be one of AWS's.</summary>
    public static IEnumerable<Resource> EntitiesOf(IamAccount account, string arn)
    {
        var named = account.Find(ManagedPolicy.TypeName, arn) is { } own ? NamedPrincipals.Of(own) : [];
        return PrincipalKind.All.SelectMany(kind => account.Naming(kind.ResourceType, Property, arn)).Union(named);
    }

    /// <summary>The principals whose permissions boundary a policy is.</summary>
    public static IEnumerable<Resource> BoundedBy(Resource managedPolicy) => BoundedBy(new IamAccount(managedPolicy.Region), managedPolicy.PhysicalId);

    /// <inheritdoc cref="BoundedBy(Resource)"/>
    public static IEnumerable<Resource> BoundedBy(IamAccount account, string arn) => PrincipalKind.All
        .SelectMany(kind => account.OfType(kind.ResourceType).Where(principal => principal.Properties.Text(Boundary) == arn));

    /// <summary>The policies that name the principal.</summary>
    public static IEnumerable<Resource> NamedBy(Resource principal) => new IamAccount(principal.Region).Naming(
        ManagedPolicy.TypeName, PrincipalKind.Of(principal.Type).ListProperty, principal.PhysicalId);

    /// <summary>The customer's own policies among those that a principal has, its permissions boundary included.</summary>
    public static IEnumerable<Resource> OfCustomer(Resource principal)
    {
        var account = new IamAccount(principal.Region);
        return Of(principal).Append(principal.Properties.Text(Boundary)).OfType<string>()
            .Select(arn => account.Find(ManagedPolicy.TypeName, arn)).OfType<Resource>();
    }

    /// <summary>Whether it is one of AWS's own. They are taken for there, whatever they are called: nobody lists them all.</summary>
    public static bool IsOfAws(IamAccount account, string arn) =>
        arn.Length > account.AwsPolicies.Length && arn.StartsWith(account.AwsPolicies, StringComparison.Ordinal) && !arn.EndsWith('/');

    /// <exception cref="ResourceFailure">There is no such policy.</exception>
    public static void Check(IamAccount account, JsonObject properties)
    {
        foreach (var arn in properties.Texts(Property))
        {
            if (!Exists(account, arn))
                throw IamFailures.NotFound(account.World, $"Policy {arn} does not exist or is not attachable.");
        }

        if (properties.Text(Boundary) is { } boundary && !Exists(account, boundary))
            throw IamFailures.NotFound(account.World, $"Scope ARN: {boundary} does not exist or is not attachable.");
    }

    public static JsonArray Recorded(Resource principal) => new(
    [
        .. Of(principal).Select(arn => new JsonObject { ["policyName"] = IamNames.NameIn(arn), ["policyArn"] = arn }),
    ]);

    public static IEnumerable<ConfigurationRelationship> Relationships(Resource principal)
    {
        var account = new IamAccount(principal.Region);
        return Of(principal).Select(arn => account.Find(ManagedPolicy.TypeName, arn)).OfType<Resource>().Select(policy =>
            new ConfigurationRelationship(ManagedPolicy.RecordedTypeName, policy.ResourceId, policy.Name, "Is attached to CustomerManagedPolicy"));
    }

    private static bool Exists(IamAccount account, string arn) => IsOfAws(account, arn) || account.Find(ManagedPolicy.TypeName, arn) is not null;
}
