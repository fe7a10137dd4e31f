using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>How much a statement of a policy grants.</summary>
internal static class GrantedAccess
{
    private const string Everything = "*";

    /// <summary>Whether it allows every action on every resource.</summary>
    public static bool IsAdministrators(PolicyStatement statement) =>
        statement.Allows && statement.Actions.Contains(Everything) && statement.Resources.Contains(Everything);

    /// <summary>Whether it allows every action of at least one service.</summary>
    public static bool IsFullOfAService(PolicyStatement statement) =>
        statement.Allows && statement.Actions.Any(action => action is Everything || action.EndsWith(":*", StringComparison.Ordinal));

    /// <summary>Whether it allows any of the actions, which may hold wildcards, on all KMS keys of a region.</summary>
    public static bool IsOfKeys(PolicyStatement statement, IReadOnlyList<string> actions) =>
        statement.Allows && statement.Resources.Any(IsOfAllKeys) && actions.Any(blocked => AllowsAny(statement, blocked));

    private static bool AllowsAny(PolicyStatement statement, string blocked) =>
        statement.Covers(blocked) || statement.Actions.Any(action => Wildcard.Matches(blocked, action, ignoreCase: true));

    // arn:aws:kms:eu-west-1:123456789012:key/*, with anything in place of the region and the account.
    private static bool IsOfAllKeys(string resource) =>
        resource is Everything || resource.Contains(":kms:", StringComparison.Ordinal) && (resource.EndsWith(":key/*", StringComparison.Ordinal) || resource.EndsWith(":*", StringComparison.Ordinal));
}
