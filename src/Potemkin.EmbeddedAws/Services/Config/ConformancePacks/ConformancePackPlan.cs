using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Config;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.State.Remediation;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>
/// What a conformance pack's template comes to.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/custom-conformance-pack.html">Custom conformance packs</a>.
/// </summary>
internal sealed class ConformancePackPlan
{
    private const int MostResources = 130;

    private readonly RegionState _region;
    private readonly DeploymentPlan _plan;
    private readonly string _packId;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _controls;
    private readonly NamesWithinPack _names = new();
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    private ConformancePackPlan(
        RegionState region, DeploymentPlan plan, string packId, IReadOnlyDictionary<string, IReadOnlyList<string>> controls)
    {
        (_region, _plan, _packId, _controls) = (region, plan, packId, controls);
        Rules = [.. Of(ConfigRuleType.TypeName).Select(Rule)];
        Remediations = [.. Of(RemediationConfigurationType.TypeName).Select(Remediation)];
    }

    /// <summary>The rules, under the names that they have in the pack.</summary>
    public IReadOnlyList<ConfigRuleInput> Rules { get; }

    /// <summary>The controls of a catalogue that rules stand for, by the names that they have in the pack.</summary>
    public Dictionary<string, IReadOnlyList<string>> Controls { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<RemediationConfiguration> Remediations { get; }

    /// <param name="region">Where the pack is.</param>
    /// <param name="input">The pack.</param>
    /// <param name="id">The pack's id.</param>
    /// <param name="stackArn">The stack that AWS would deploy it with.</param>
    /// <exception cref="InvalidConformancePack">The template is not valid, or the parameters do not go with it.</exception>
    public static ConformancePackPlan For(RegionState region, ConformancePackInput input, string id, string stackArn)
    {
        try
        {
            var template = PackTemplate.Parse(input.TemplateBody!);
            var environment = new StackEnvironment(stackArn.Split('/')[1], stackArn, region, []);
            var values = input.Parameters.ToDictionary(parameter => parameter.ParameterName, parameter => parameter.ParameterValue);
            var plan = DeploymentPlan.For(template.Template, values, environment);
            if (plan.Resources.Count > MostResources)
                throw ConformancePackErrors.InvalidTemplate(ConformancePackErrors.TooManyResources);
            if (plan.Resources.FirstOrDefault(resource => resource.Type is not (ConfigRuleType.TypeName or RemediationConfigurationType.TypeName)) is { } other)
                throw ConformancePackErrors.InvalidTemplate($"Resource type {other.Type} of resource {other.LogicalId} is not supported");
            return new ConformancePackPlan(region, plan, id, template.Controls);
        }
        catch (AwsException refusal) when (refusal.Status == 400)
        {
            throw ConformancePackErrors.InvalidTemplate(refusal.Message);
        }
        catch (AwsException refusal)
        {
            throw new InvalidConformancePack(refusal.Code, refusal.Message, refusal.Status);
        }
    }

    private IEnumerable<ResourceDeclaration> Of(string type) => _plan.Resources.Where(resource => resource.Type == type);

    private ConfigRuleInput Rule(ResourceDeclaration resource)
    {
        var properties = PropertiesOf(resource);
        var name = properties.Text("ConfigRuleName") ?? resource.LogicalId;
        var fullName = $"{name}-{_packId}";
        _names.Add(resource.LogicalId, fullName);
        if (!_fullNames.TryAdd(name, fullName))
            throw ConformancePackErrors.InvalidTemplate($"The rule name {name} is not unique");
        if (_controls.TryGetValue(resource.LogicalId, out var controls))
            Controls.Add(fullName, controls);
        return ConfigRuleProperties.Read(fullName, properties);
    }

    /// <summary>A remediation names its rule as the template does, or refers to it.</summary>
    private RemediationConfiguration Remediation(ResourceDeclaration resource)
    {
        var properties = PropertiesOf(resource);
        var rule = properties.Text("ConfigRuleName")!;
        return RemediationProperties.Read(_region, _fullNames.GetValueOrDefault(rule, rule), properties) with { CreatedByService = ConformancePack.Creator };
    }

    private JsonObject PropertiesOf(ResourceDeclaration resource)
    {
        var facts = ResourceTypeFacts.Find(resource.Type)!;
        var properties = _plan.PropertiesOf(resource.LogicalId, _names);
        return PropertyCheck.Faults(facts, properties) is { Count: > 0 } faults
            ? throw ConformancePackErrors.InvalidTemplate(PropertyCheck.StatusReason(resource.LogicalId, faults))
            : PropertyNormalizer.Normalize(facts, properties);
    }
}
