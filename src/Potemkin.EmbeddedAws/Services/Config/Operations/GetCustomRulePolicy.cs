using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetCustomRulePolicy.html">GetCustomRulePolicy</a>.</summary>
internal static class GetCustomRulePolicy
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetCustomRulePolicy", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .ThrowIfAny(ConfigErrors.Validation);
        var rule = context.Region.ConfigRules.Get(request.ConfigRuleName!);
        return new Response(rule.CustomPolicyDetails?.PolicyText ?? throw ConfigErrors.NotACustomPolicyRule(rule.Name));
    }

    private sealed record Request(string? ConfigRuleName);

    private sealed record Response(string PolicyText);
}
