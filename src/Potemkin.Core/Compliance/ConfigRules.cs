using Potemkin.Core.Evidence;
using Potemkin.Core.Rules;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>The rules of a run: those that exist already, and those that are deployed for it and removed after it.</summary>
public sealed class ConfigRules
{
    private readonly Dictionary<string, ConfigRule> _named = new(StringComparer.Ordinal);
    private readonly ConfigRuleDriver _driver;
    private readonly StackFactory _factory;
    private readonly SharedDeployments _deployments;
    private readonly ScenarioLog _log;
    private readonly PotemkinSettings _settings;

    internal ConfigRules(
        ConfigRuleDriver driver, StackFactory factory, SharedDeployments deployments, ScenarioLog log, PotemkinSettings settings)
    {
        _log = log;
        _driver = driver;
        _factory = factory;
        _deployments = deployments;
        _settings = settings;
    }

    /// <summary>The rule that was deployed under this alias, else the one that has this name in AWS Config; whether that exists shows when it is asked.</summary>
    public ConfigRule this[string name]
    {
        get
        {
            lock (_named)
            {
                if (_named.TryGetValue(name, out var rule))
                    return rule;
            }

            return Name(new ConfigRule(_driver, name, name));
        }
    }

    /// <summary>A rule that exists already.</summary>
    /// <exception cref="PotemkinException">It does not exist.</exception>
    public async Task<ConfigRule> ExistingAsync(string name, CancellationToken cancellationToken = default)
    {
        var rule = Name(new ConfigRule(_driver, name, name));
        await _driver.RequireAsync(rule, cancellationToken);
        return rule;
    }

    /// <summary>A rule that a template deploys; once a run for equal template and parameters.</summary>
    /// <param name="alias">What the feature calls the rule.</param>
    /// <param name="template">The file's name within the folder of rules.</param>
    /// <param name="parameters">The values of the template's parameters.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">The stack could not be created, or deploys not just one rule.</exception>
    public Task<ConfigRule> DeployAsync(
        string alias, string template, IReadOnlyDictionary<string, string>? parameters = null, CancellationToken cancellationToken = default) =>
        DeployAsync(alias, LocalCode.Find(TemplateFile.Load(_settings.RulesFolder, template), _settings.Target), parameters ?? new Dictionary<string, string>(), cancellationToken);

    /// <summary>An AWS managed rule, deployed once a run for equal parameters.</summary>
    /// <param name="identifier">AWS's identifier of the rule, such as <c>S3_DEFAULT_ENCRYPTION_KMS</c>.</param>
    /// <param name="alias">What the feature calls the rule.</param>
    /// <param name="inputParameters">The rule's parameters.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">AWS Config refuses the identifier or the parameters.</exception>
    public Task<ConfigRule> DeployManagedAsync(
        string identifier, string alias, IReadOnlyDictionary<string, string>? inputParameters = null, CancellationToken cancellationToken = default)
    {
        var template = ManagedRuleTemplate.For(identifier, alias, inputParameters ?? new Dictionary<string, string>());
        return DeployAsync(alias, template, new Dictionary<string, string>(), cancellationToken);
    }

    private async Task<ConfigRule> DeployAsync(
        string alias, TemplateFile template, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var stack = await _deployments.GetAsync(
            template,
            parameters,
            () => _factory.CreateRuleAsync(alias, template, parameters),
            cancellationToken);
        var rules = stack.Resources.Where(resource => resource.ResourceType == "AWS::Config::ConfigRule").ToList();
        return rules.Count == 1
            ? Name(new ConfigRule(_driver, alias, rules[0].PhysicalId.Value), stack)
            : throw RuleErrors.NotOneRule(template, rules);
    }

    private ConfigRule Name(ConfigRule rule, Stack? stack = null)
    {
        _log.Names(rule, stack);
        lock (_named)
            return _named[rule.Alias] = rule;
    }
}
