using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Rules.PublicCases;

/// <summary>
/// A region in which the resources of a case are. They are made directly: many cases lack what CloudFormation requires and the rule does not
/// look at.
/// </summary>
internal sealed class CaseRegion
{
    private const string NoResult = "NO_RESULT";

    private readonly TestRegion _region = new();
    private readonly Dictionary<string, Resource> _made = [];

    public CaseRegion() => _ = new ConfigService(_region.World, Catalog<IRecordedConfiguration>.All);

    /// <summary>Makes the resources of a template.</summary>
    /// <exception cref="ResourceFailure">A service refuses one.</exception>
    public void Make(JsonObject template)
    {
        foreach (var (logicalId, resource) in template["Resources"]!.AsObject())
            _made[logicalId] = _region.Create(resource!["Type"]!.GetValue<string>(), Resolved(resource["Properties"] ?? new JsonObject())!.ToJsonString(), logicalId);
    }

    /// <summary>What the rule says of all of them: the worst.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="given">The parameters that Guard has within its rule.</param>
    public string Judge(IAwsRule rule, JsonObject? given = null)
    {
        var verdicts = JudgedRegion.Judge(_region.State, rule, given).Select(verdict => verdict.ComplianceType).ToList();
        return verdicts.Contains(ComplianceType.NonCompliant) ? ComplianceType.NonCompliant
            : verdicts.Contains(ComplianceType.Compliant) ? ComplianceType.Compliant
            : NoResult;
    }

    /// <summary>What a function gives, as far as the verdict can depend on it; a null, which no template may have, is left out.</summary>
    private JsonNode? Resolved(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } function when function["Ref"] is { } name => _made.GetValueOrDefault($"{name}")?.PhysicalId ?? $"{name}",
        JsonObject { Count: 1 } function when function["Fn::GetAtt"] is JsonArray path => _made.GetValueOrDefault($"{path[0]}") is { } other
            ? other.Attributes.GetValueOrDefault($"{path[1]}")?.DeepClone() ?? other.Arn
            : $"{path[0]}",
        JsonObject { Count: 1 } function when function.First().Key.StartsWith("Fn::", StringComparison.Ordinal) => function.First().Value?.ToJsonString(),
        JsonObject members => new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, Resolved(member.Value)))),
        JsonArray items => new JsonArray([.. items.Where(item => item is not null).Select(Resolved)]),
        _ => node?.DeepClone(),
    };
}
