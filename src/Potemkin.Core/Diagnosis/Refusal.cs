using System.Text.RegularExpressions;
using Amazon.Runtime;

namespace Potemkin.Core.Diagnosis;

/// <summary>
/// Reads what AWS refuses for want of a permission.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">access denied</a>.
/// </summary>
internal static partial class Refusal
{
    /// <summary>What to do about it.</summary>
    public const string Advice = "Try: allow what the policy in docs/doctor.md lists.";

    private static readonly HashSet<string> Codes = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized"];

    /// <summary>Whether AWS refuses it for want of a permission.</summary>
    public static bool IsForWantOfPermission(AmazonServiceException error) => Codes.Contains(error.ErrorCode ?? "");

    /// <summary>The finding that AWS refuses to tell of something, with the permission that is missing where that is why.</summary>
    public static Finding Finding(string subject, AmazonServiceException error) =>
        IsForWantOfPermission(error) && Action().Match(error.Message) is { Success: true } action
            ? new Finding(subject, Outcome.NotExamined, $"It could not be looked at for want of the permission '{action.Groups["action"].Value}'.", [Reason(error), Advice])
            : new Finding(subject, Outcome.NotExamined, "AWS refuses to tell of it.", [Reason(error)]);

    /// <summary>What AWS says.</summary>
    public static string Reason(AmazonServiceException error) => $"Reason: {error.ErrorCode}: {error.Message}";

    [GeneratedRegex(@"not authorized to perform: (?<action>[\w-]+:\w+)")]
    private static partial Regex Action();
}
