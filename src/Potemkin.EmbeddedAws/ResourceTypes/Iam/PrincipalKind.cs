namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>One of the three that policies are given to, and how they are spoken of.</summary>
/// <param name="ResourceType">The type, such as <c>AWS::IAM::Role</c>.</param>
/// <param name="Noun">What IAM's ARNs and errors call it, such as <c>role</c>.</param>
/// <param name="IdPrefix">What its unique id begins with.</param>
/// <param name="LongestName">How long its name may be.</param>
internal sealed record PrincipalKind(string ResourceType, string Noun, string IdPrefix, int LongestName)
{
    public static readonly PrincipalKind Role = new("AWS::IAM::Role", "role", "AROA", 64);
    public static readonly PrincipalKind User = new("AWS::IAM::User", "user", "AIDA", 64);
    public static readonly PrincipalKind Group = new("AWS::IAM::Group", "group", "AGPA", 128);

    public static readonly IReadOnlyList<PrincipalKind> All = [Role, User, Group];

    /// <summary>The noun as it begins a name, such as <c>Role</c>.</summary>
    public string Title => char.ToUpperInvariant(Noun[0]) + Noun[1..];

    /// <summary>The property that names one, such as <c>RoleName</c>.</summary>
    public string NameProperty => $"{Title}Name";

    /// <summary>The property that lists several, such as <c>Roles</c>.</summary>
    public string ListProperty => $"{Title}s";

    /// <summary>The type of one inline policy of one of them, such as <c>AWS::IAM::RolePolicy</c>.</summary>
    public string InlinePolicyType => $"{ResourceType}Policy";

    public static PrincipalKind Of(string resourceType) => All.Single(kind => kind.ResourceType == resourceType);
}
