using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>
/// A rule whose judgement is a Lambda function's.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html">Custom Lambda rules</a>.
/// </summary>
internal static class FunctionSource
{
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it, or it is not to be had here.</exception>
    public static RuleSource Read(RegionState region, ConfigRuleInput input)
    {
        if (input.Source!.CustomPolicyDetails is not null)
            throw ConfigRuleErrors.PolicyOfOtherOwner(RuleOwner.CustomLambda);
        var details = SourceDetails.Read(input.Source);
        var parameters = InputParameters.Parse(input.InputParameters);
        var arn = input.Source.SourceIdentifier;
        if (FunctionInvocation.FunctionOf(region, arn) is not { } function || !FunctionInvocation.IsAllowed(region, function, ruleArn: null))
            throw ConfigRuleErrors.FunctionCannotBeInvoked(arn);
        return new RuleSource(arn, parameters) { Details = details };
    }
}
