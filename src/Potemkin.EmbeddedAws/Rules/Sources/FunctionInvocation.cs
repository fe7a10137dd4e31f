using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>
/// Whether AWS Config may invoke a function.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/restricting-lambda-invocation.html">the permissions of a custom rule</a>.
/// </summary>
internal static class FunctionInvocation
{
    private const string Action = "lambda:InvokeFunction";
    private const string Principal = "config.amazonaws.com";

    /// <summary>The function of that ARN; null where there is none, or where it is in another account or region.</summary>
    public static Function? FunctionOf(RegionState region, string? arn) =>
        arn is not null && arn.StartsWith("arn:", StringComparison.Ordinal) && FunctionName.Parse(arn) is { } name && name.IsIn(region.Id)
            ? region.Of<FunctionStore>().Find(name)
            : null;

    /// <summary>Whether the function's resource-based policy lets AWS Config invoke it.</summary>
    /// <param name="region">Where.</param>
    /// <param name="function">The function.</param>
    /// <param name="ruleArn">The rule that is to be evaluated; null for one that is yet to be put.</param>
    public static bool IsAllowed(RegionState region, Function function, string? ruleArn) =>
        region.Of<FunctionStore>().PermissionsOf(function).Any(permission =>
            Wildcard.Matches(permission.Action, Action, ignoreCase: true)
            && permission.Principal is Principal or "*"
            && permission.PrincipalOrgId is null
            && (permission.SourceAccount ?? region.Id.AccountId) == region.Id.AccountId
            && (permission.SourceArn is null || Wildcard.Matches(permission.SourceArn, ruleArn ?? RuleToBe(region, permission.SourceArn), ignoreCase: false)));

    /// <summary>An ARN that a rule yet to be put may get: AWS Config makes up its last part.</summary>
    private static string RuleToBe(RegionState region, string sourceArn)
    {
        var anyRule = region.Id.Arn("config", "config-rule/config-rule-");
        return sourceArn.StartsWith(anyRule, StringComparison.Ordinal) ? sourceArn : $"{anyRule}000000";
    }
}
