using Amazon.ConfigService;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Functions;

/// <summary>The Lambda function that judges for a rule.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Region">The region that it is in.</param>
/// <param name="AccountId">The account that it is in.</param>
internal sealed record FunctionName(string Name, string Region, string AccountId)
{
    /// <summary>Where Lambda writes what the function logs, unless the function says otherwise.</summary>
    public string LogGroup => LogGroupOf(Name);

    /// <summary>The log group of a function of that name.</summary>
    public static string LogGroupOf(string name) => $"/aws/lambda/{name}";

    /// <summary>The function of a rule; null where the rule is no custom Lambda rule.</summary>
    public static FunctionName? Of(SdkConfigRule rule) =>
        rule.Source is { SourceIdentifier: { } arn } source && source.Owner == Owner.CUSTOM_LAMBDA
        // arn:aws:lambda:us-east-1:123456789012:function:name, and perhaps the name of a version.
        && arn.Split(':') is ["arn", _, "lambda", var region, var account, "function", var name, ..]
            ? new FunctionName(name, region, account)
            : null;
}
