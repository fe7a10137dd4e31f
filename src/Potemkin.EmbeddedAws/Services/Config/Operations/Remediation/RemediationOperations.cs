using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Remediation;

/// <summary>
/// What is to be done about what rules find. It is kept, and never done: nobody runs the documents of Systems Manager here.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/remediation.html">Remediating noncompliant resources</a>.
/// </summary>
internal static class RemediationOperations
{
    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, PutResponse>("PutRemediationConfigurations", Put)
        .Add<DescribeRequest, DescribeResponse>("DescribeRemediationConfigurations", Describe)
        .Add<DeleteRequest, Empty>("DeleteRemediationConfiguration", Delete)
        .Add<StatusRequest, StatusResponse>("DescribeRemediationExecutionStatus", DescribeStatus);

    private static PutResponse Put(PutRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .Required(request.RemediationConfigurations, "remediationConfigurations")
            .Count(request.RemediationConfigurations, "remediationConfigurations", 0, 25);
        for (var i = 0; i < request.RemediationConfigurations?.Count; i++)
            request.RemediationConfigurations[i].Check(validation, $"remediationConfigurations.{i + 1}.member");
        validation.ThrowIfAny(ConfigErrors.Validation);
        foreach (var asked in request.RemediationConfigurations!)
            context.Region.ConfigRules.GetOwn(asked.ConfigRuleName!);

        foreach (var asked in request.RemediationConfigurations)
            context.Region.Of<RemediationConfigurations>().Put(asked.Read(context.Region));
        return new PutResponse([]);
    }

    private static DescribeResponse Describe(DescribeRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleNames, "configRuleNames")
            .RuleNames(request.ConfigRuleNames)
            .ThrowIfAny(ConfigErrors.Validation);
        var found = request.ConfigRuleNames!.Distinct().Select(context.Region.Of<RemediationConfigurations>().Find).OfType<RemediationConfiguration>();
        return new DescribeResponse([.. found.Select(RemediationConfigurationMessage.Of)]);
    }

    private static Empty Delete(DeleteRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .ThrowIfAny(ConfigErrors.Validation);
        var found = context.Region.Of<RemediationConfigurations>().Get(request.ConfigRuleName!);
        if (request.ResourceType is { } type && type != found.ResourceType)
            throw ConfigErrors.NoSuchRemediationConfiguration();
        if (found.CreatedByService is not null)
            throw ConfigErrors.Refused(ConfigRuleErrors.OwnedByService());

        context.Region.Of<RemediationConfigurations>().Remove(found.ConfigRuleName);
        return new Empty();
    }

    private static StatusResponse DescribeStatus(StatusRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .Count(request.ResourceKeys, "resourceKeys", 1, 100);
        for (var i = 0; i < request.ResourceKeys?.Count; i++)
        {
            validation
                .ResourceType(request.ResourceKeys[i].ResourceType, $"resourceKeys.{i + 1}.member.resourceType")
                .Required(request.ResourceKeys[i].ResourceId, $"resourceKeys.{i + 1}.member.resourceId")
                .Length(request.ResourceKeys[i].ResourceId, $"resourceKeys.{i + 1}.member.resourceId", 1, 768);
        }

        validation.Limit(request.Limit).ThrowIfAny(ConfigErrors.Validation);
        context.Region.Of<RemediationConfigurations>().Get(request.ConfigRuleName!);
        // Nothing was ever executed.
        return new StatusResponse([]);
    }

    /// <exception cref="AwsException">The rule has none.</exception>
    private static RemediationConfiguration Get(this RemediationConfigurations configurations, string ruleName) =>
        configurations.Find(ruleName) ?? throw ConfigErrors.NoSuchRemediationConfiguration();

    private sealed record PutRequest(IReadOnlyList<RemediationConfigurationMessage>? RemediationConfigurations);

    private sealed record PutResponse(IReadOnlyList<Empty> FailedBatches);

    private sealed record DescribeRequest(IReadOnlyList<string>? ConfigRuleNames);

    private sealed record DescribeResponse(IReadOnlyList<RemediationConfigurationMessage> RemediationConfigurations);

    private sealed record DeleteRequest(string? ConfigRuleName, string? ResourceType);

    private sealed record StatusRequest(string? ConfigRuleName, IReadOnlyList<ExecutedResource>? ResourceKeys, int? Limit, string? NextToken);

    private sealed record ExecutedResource(
        [property: JsonPropertyName("resourceType")] string? ResourceType,
        [property: JsonPropertyName("resourceId")] string? ResourceId);

    private sealed record StatusResponse(IReadOnlyList<Empty> RemediationExecutionStatuses);
}
