namespace Potemkin.Core.Targets;

/// <summary>
/// Addresses of pages in the AWS console.
/// See <a href="https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html">partitions and regions</a>.
/// </summary>
internal static class ConsoleLink
{
    /// <param name="stackId">The stack's id, which is an ARN.</param>
    public static string ToStack(string stackId) =>
        $"{Console(stackId, "cloudformation")}#/stacks/stackinfo?stackId={Uri.EscapeDataString(stackId)}";

    /// <param name="arn">An ARN of the account and region.</param>
    /// <param name="ruleName">The rule's name.</param>
    public static string ToRule(string arn, string ruleName) =>
        $"{Console(arn, "config")}#/rules/details?configRuleName={Uri.EscapeDataString(ruleName)}";

    private static string Console(string arn, string service)
    {
        var parts = arn.Split(':');
        var (partition, region) = parts.Length > 3 ? (parts[1], parts[3]) : ("aws", "us-east-1");
        var domain = partition switch
        {
            "aws-cn" => "console.amazonaws.cn",
            "aws-us-gov" => "console.amazonaws-us-gov.com",
            _ => "console.aws.amazon.com",
        };
        return $"https://{region}.{domain}/{service}/home?region={region}";
    }
}
