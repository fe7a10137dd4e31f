using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Remediation;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationConfiguration.html">RemediationConfiguration</a>.</summary>
internal sealed record RemediationConfigurationMessage(
    string? ConfigRuleName,
    string? TargetType,
    string? TargetId,
    string? TargetVersion,
    IReadOnlyDictionary<string, RemediationConfigurationMessage.Parameter>? Parameters,
    string? ResourceType,
    bool? Automatic,
    RemediationConfigurationMessage.Execution? ExecutionControls,
    int? MaximumAutomaticAttempts,
    long? RetryAttemptSeconds,
    string? Arn,
    string? CreatedByService)
{
    public static RemediationConfigurationMessage Of(RemediationConfiguration kept) => new(
        kept.ConfigRuleName,
        kept.TargetType,
        kept.TargetId,
        kept.TargetVersion,
        kept.Parameters?.ToDictionary(parameter => parameter.Key, parameter => Parameter.Of(parameter.Value!)),
        kept.ResourceType,
        kept.Automatic,
        kept.ExecutionControls is { } controls ? Execution.Of(controls) : null,
        kept.MaximumAutomaticAttempts,
        kept.RetryAttemptSeconds,
        kept.Arn,
        kept.CreatedByService);

    /// <summary>What is to be kept of a message that has been checked.</summary>
    public RemediationConfiguration Read(RegionState region) => new()
    {
        ConfigRuleName = ConfigRuleName!,
        Arn = region.Of<RemediationConfigurations>().ArnFor(region, ConfigRuleName!),
        TargetType = TargetType!,
        TargetId = TargetId!,
        TargetVersion = TargetVersion,
        Parameters = Parameters is null ? null : new JsonObject(Parameters.Select(parameter => KeyValuePair.Create(parameter.Key, (JsonNode?)parameter.Value.Read()))),
        ResourceType = ResourceType,
        Automatic = Automatic ?? false,
        ExecutionControls = ExecutionControls?.Read(),
        MaximumAutomaticAttempts = MaximumAutomaticAttempts,
        RetryAttemptSeconds = RetryAttemptSeconds,
    };

    public void Check(RequestValidation validation, string member)
    {
        validation
            .Required(ConfigRuleName, $"{member}.configRuleName")
            .RuleName(ConfigRuleName, $"{member}.configRuleName")
            .Required(TargetType, $"{member}.targetType")
            .OneOf(TargetType, $"{member}.targetType", [RemediationErrors.TargetType])
            .Required(TargetId, $"{member}.targetId")
            .Length(TargetId, $"{member}.targetId", 1, 256)
            .Count(Parameters, $"{member}.parameters", 0, 25)
            .Range(ExecutionControls?.SsmControls?.ConcurrentExecutionRatePercentage, $"{member}.executionControls.ssmControls.concurrentExecutionRatePercentage", 1, 100)
            .Range(ExecutionControls?.SsmControls?.ErrorPercentage, $"{member}.executionControls.ssmControls.errorPercentage", 1, 100)
            .Range(MaximumAutomaticAttempts, $"{member}.maximumAutomaticAttempts", 1, 25)
            .Range((int?)RetryAttemptSeconds, $"{member}.retryAttemptSeconds", 1, 2_678_000)
            .Length(Arn, $"{member}.arn", 1, 1024)
            .Length(CreatedByService, $"{member}.createdByService", 1, 1024);
        foreach (var (name, parameter) in Parameters ?? new Dictionary<string, Parameter>())
            parameter.Check(validation, $"{member}.parameters.{name}.member");
    }

    internal sealed record Parameter(ResourceIdentification? ResourceValue, Fixed? StaticValue)
    {
        public static Parameter Of(JsonNode kept) => new(
            kept["ResourceValue"]?["Value"] is { } value ? new ResourceIdentification($"{value}") : null,
            kept["StaticValue"]?["Values"] is JsonArray values ? new Fixed([.. values.Select(each => $"{each}")]) : null);

        public JsonObject Read() => ResourceValue is not null
            ? new JsonObject { ["ResourceValue"] = new JsonObject { ["Value"] = ResourceValue.Value } }
            : new JsonObject { ["StaticValue"] = new JsonObject { ["Values"] = new JsonArray([.. (StaticValue?.Values ?? []).Select(each => JsonValue.Create(each))]) } };

        public void Check(RequestValidation validation, string member)
        {
            if (ResourceValue is not null)
                validation.Required(ResourceValue.Value, $"{member}.resourceValue.value").OneOf(ResourceValue.Value, $"{member}.resourceValue.value", ["RESOURCE_ID"]);
            if (StaticValue is not null)
                validation.Required(StaticValue.Values, $"{member}.staticValue.values").Count(StaticValue.Values, $"{member}.staticValue.values", 0, 25);
        }
    }

    internal sealed record ResourceIdentification(string? Value);

    internal sealed record Fixed(IReadOnlyList<string>? Values);

    internal sealed record Execution(Rates? SsmControls)
    {
        public static Execution Of(JsonObject kept) => new(new Rates(
            Number(kept["SsmControls"]?["ConcurrentExecutionRatePercentage"]), Number(kept["SsmControls"]?["ErrorPercentage"])));

        public JsonObject Read() => new()
        {
            ["SsmControls"] = new JsonObject
            {
                ["ConcurrentExecutionRatePercentage"] = SsmControls?.ConcurrentExecutionRatePercentage,
                ["ErrorPercentage"] = SsmControls?.ErrorPercentage,
            },
        };

        private static int? Number(JsonNode? value) => value is null ? null : int.Parse($"{value}", CultureInfo.InvariantCulture);
    }

    internal sealed record Rates(int? ConcurrentExecutionRatePercentage, int? ErrorPercentage);
}
