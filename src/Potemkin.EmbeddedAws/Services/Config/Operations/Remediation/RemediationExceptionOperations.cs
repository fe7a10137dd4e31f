using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.Services.Config.Remediation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Remediation;

/// <summary>
/// The resources that are not to be remediated.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutRemediationExceptions.html">PutRemediationExceptions</a>.
/// </summary>
internal static class RemediationExceptionOperations
{
    private const int PageSize = 25;

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, FailuresResponse>("PutRemediationExceptions", Put)
        .Add<DescribeRequest, DescribeResponse>("DescribeRemediationExceptions", Describe)
        .Add<DeleteRequest, FailuresResponse>("DeleteRemediationExceptions", Delete);

    /// <summary>Only what a rule finds noncompliant can be excepted; the rest is told, and is no error.</summary>
    private static FailuresResponse Put(PutRequest request, RequestContext context)
    {
        Check(request.ConfigRuleName, request.ResourceKeys, isRequired: true)
            .Length(request.Message, "message", 1, 1024)
            .ThrowIfAny(ConfigErrors.Validation);
        var rule = context.Region.ConfigRules.GetOwn(request.ConfigRuleName!);
        var results = context.Region.Of<EvaluationResults>().OfRule(rule.Name).ToDictionary(result => result.Resource);
        var asked = request.ResourceKeys!
            .Select(key => new RemediationException(rule.Name, key.Resource, request.Message, request.ExpirationTime))
            .ToLookup(exception => results.GetValueOrDefault(exception.Resource)?.ComplianceType == ComplianceType.NonCompliant);
        foreach (var exception in asked[true])
            context.Region.Of<RemediationExceptions>().Put(exception);
        return new FailuresResponse(asked[false].Any()
            ? [new Failure("Exceptions can only be performed on noncompliant resources.", [.. asked[false].Select(Message.Of)])]
            : []);
    }

    private static DescribeResponse Describe(DescribeRequest request, RequestContext context)
    {
        Check(request.ConfigRuleName, request.ResourceKeys, isRequired: false).Limit(request.Limit).ThrowIfAny(ConfigErrors.Validation);
        var found = context.Region.Of<RemediationExceptions>().OfRule(request.ConfigRuleName!, context.World.Now)
            .Where(exception => request.ResourceKeys?.Any(key => key.Resource == exception.Resource) ?? true)
            .Select(Message.Of)
            .ToList();
        var page = Page.Of(found, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new DescribeResponse(page.Items, page.NextToken);
    }

    private static FailuresResponse Delete(DeleteRequest request, RequestContext context)
    {
        Check(request.ConfigRuleName, request.ResourceKeys, isRequired: true).ThrowIfAny(ConfigErrors.Validation);
        var exceptions = context.Region.Of<RemediationExceptions>();
        var existing = exceptions.OfRule(request.ConfigRuleName!, context.World.Now).ToDictionary(exception => exception.Resource);
        if (request.ResourceKeys!.Any(key => !existing.ContainsKey(key.Resource)))
            throw ConfigErrors.NoSuchRemediationException();
        foreach (var key in request.ResourceKeys!)
            exceptions.Remove(existing[key.Resource]);
        return new FailuresResponse([]);
    }

    private static RequestValidation Check(string? ruleName, IReadOnlyList<ResourceKey>? keys, bool isRequired)
    {
        var validation = new RequestValidation().Required(ruleName, "configRuleName").RuleName(ruleName, "configRuleName");
        if (isRequired)
            validation.Required(keys, "resourceKeys");
        validation.Count(keys, "resourceKeys", 1, 100);
        for (var i = 0; i < keys?.Count; i++)
        {
            validation
                .Length(keys[i].ResourceType, $"resourceKeys.{i + 1}.member.resourceType", 1, 256)
                .Length(keys[i].ResourceId, $"resourceKeys.{i + 1}.member.resourceId", 1, 1024);
        }

        return validation;
    }

    private sealed record ResourceKey(string? ResourceType, string? ResourceId)
    {
        [JsonIgnore]
        public RecordedResource Resource => new(ResourceType ?? "", ResourceId ?? "");
    }

    private sealed record PutRequest(string? ConfigRuleName, IReadOnlyList<ResourceKey>? ResourceKeys, string? Message, DateTimeOffset? ExpirationTime);

    private sealed record DescribeRequest(string? ConfigRuleName, IReadOnlyList<ResourceKey>? ResourceKeys, int? Limit, string? NextToken);

    private sealed record DescribeResponse(IReadOnlyList<Message> RemediationExceptions, string? NextToken);

    private sealed record DeleteRequest(string? ConfigRuleName, IReadOnlyList<ResourceKey>? ResourceKeys);

    private sealed record FailuresResponse(IReadOnlyList<Failure> FailedBatches);

    private sealed record Failure(string FailureMessage, IReadOnlyList<Message> FailedItems);

    private sealed record Message(
        string ConfigRuleName,
        string ResourceType,
        string ResourceId,
        [property: JsonPropertyName("Message")] string? Text,
        DateTimeOffset? ExpirationTime)
    {
        public static Message Of(RemediationException exception) => new(
            exception.ConfigRuleName,
            exception.Resource.ResourceType,
            exception.Resource.ResourceId,
            exception.Message,
            exception.ExpirationTime);
    }
}
