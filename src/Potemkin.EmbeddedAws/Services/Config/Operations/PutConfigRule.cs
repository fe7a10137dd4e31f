using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigRule.html">PutConfigRule</a>.</summary>
internal static class PutConfigRule
{
    private static readonly string[] Owners = [RuleOwner.CustomLambda, RuleOwner.Aws, RuleOwner.CustomPolicy];
    private static readonly string[] States = ["ACTIVE", "DELETING", "DELETING_RESULTS", "EVALUATING"];

    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("PutConfigRule", Put);

    private static Empty Put(Request request, RequestContext context)
    {
        Check(request);
        var tags = request.Tags.ByKey(ConfigErrors.InvalidParameter);
        var scope = request.ConfigRule!.Scope;
        var input = request.ConfigRule with { Scope = scope is null ? null : scope with { ComplianceResourceTypes = scope.ComplianceResourceTypes ?? [] } };
        try
        {
            var rule = ConfigRuleFactory.Create(context.Region, input, tags);
            if (context.Region.ConfigRules.Find(rule.Name) is { CreatedBy: not null })
                throw ConfigRuleErrors.OwnedByService();
            context.Region.ConfigRules.Put(rule);
        }
        catch (InvalidConfigRule refusal)
        {
            throw ConfigErrors.Refused(refusal);
        }

        return new Empty();
    }

    private static void Check(Request request)
    {
        var rule = request.ConfigRule;
        var validation = new RequestValidation().Required(rule, "configRule");
        if (rule is not null)
            validation.Required(rule.Source, "configRule.source");
        if (rule?.Source is not null)
            validation.Required(rule.Source.Owner, "configRule.source.owner");
        validation
            .OneOf(rule?.Source?.Owner, "configRule.source.owner", Owners)
            .Length(rule?.Source?.SourceIdentifier, "configRule.source.sourceIdentifier", 1, 256)
            .Count(rule?.Source?.SourceDetails, "configRule.source.sourceDetails", 0, 25)
            .RuleName(rule?.ConfigRuleName, "configRule.configRuleName")
            .Length(rule?.ConfigRuleArn, "configRule.configRuleArn", 1, 256)
            .Length(rule?.ConfigRuleId, "configRule.configRuleId", 1, 64)
            .Length(rule?.Description, "configRule.description", 0, 256)
            .Length(rule?.InputParameters, "configRule.inputParameters", 1, 1024)
            .Length(rule?.CreatedBy, "configRule.createdBy", 1, 256)
            .OneOf(rule?.ConfigRuleState, "configRule.configRuleState", States)
            .OneOf(rule?.MaximumExecutionFrequency, "configRule.maximumExecutionFrequency", ExecutionFrequency.Names)
            .Count(rule?.Scope?.ComplianceResourceTypes, "configRule.scope.complianceResourceTypes", 0, 100)
            .Length(rule?.Scope?.ComplianceResourceId, "configRule.scope.complianceResourceId", 1, 768)
            .Length(rule?.Scope?.TagKey, "configRule.scope.tagKey", 1, 128)
            .Length(rule?.Scope?.TagValue, "configRule.scope.tagValue", 1, 256);
        for (var i = 0; i < rule?.Source?.SourceDetails?.Count; i++)
            Check(validation, rule.Source.SourceDetails[i], $"configRule.source.sourceDetails.{i + 1}.member");
        if (rule?.Source?.CustomPolicyDetails is { } policy)
            Check(validation, policy, "configRule.source.customPolicyDetails");
        validation.Tags(request.Tags).ThrowIfAny(ConfigErrors.Validation);
    }

    private static void Check(RequestValidation validation, ConfigRuleSourceDetail detail, string member) => validation
        .OneOf(detail.EventSource, $"{member}.eventSource", ["aws.config"])
        .OneOf(detail.MessageType, $"{member}.messageType", MessageType.All)
        .OneOf(detail.MaximumExecutionFrequency, $"{member}.maximumExecutionFrequency", ExecutionFrequency.Names);

    private static void Check(RequestValidation validation, CustomPolicyDetails policy, string member) => validation
        .Required(policy.PolicyRuntime, $"{member}.policyRuntime")
        .Length(policy.PolicyRuntime, $"{member}.policyRuntime", 1, 64)
        .Pattern(policy.PolicyRuntime, $"{member}.policyRuntime", @"guard\-2\.x\.x")
        .Required(policy.PolicyText, $"{member}.policyText")
        .Length(policy.PolicyText, $"{member}.policyText", 0, 10_000);

    private sealed record Request(ConfigRuleInput? ConfigRule, IReadOnlyList<Tag>? Tags);
}
