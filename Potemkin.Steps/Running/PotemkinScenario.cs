using System.Security.Cryptography;
using FluentAssertions.Execution;
using Potemkin.Core;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Steps.Conversions;

namespace Potemkin.Steps.Running;

/// <summary>What one scenario has put in place, and speaks of.</summary>
public sealed class PotemkinScenario
{
    private readonly Dictionary<string, ConfigRule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<string>> _placeholders;

    /// <param name="context">The engine's own idea of the scenario.</param>
    public PotemkinScenario(ScenarioContext context)
    {
        Stacks = new ScenarioStacks(context.ScenarioInfo.Title);
        var unique = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 8);
        _placeholders = new(StringComparer.Ordinal)
        {
            ["unique"] = () => unique,
            ["run"] = () => Run.Id,
            ["account"] = () => Run.Identity.AccountId,
            ["region"] = () => Run.Region,
        };
    }

    /// <summary>Its stacks.</summary>
    public ScenarioStacks Stacks { get; }

    private static PotemkinRun Run => RunHooks.Run;

    /// <summary>Fills in the placeholders of a text.</summary>
    /// <exception cref="PotemkinException">There is no such placeholder, or no such output.</exception>
    public string Fill(string text) => Placeholders.Fill(text, _placeholders, Stacks.Output);

    /// <summary>Names a rule that must exist.</summary>
    public async Task UseRuleAsync(string name) => _rules[name] = await Run.Rules.ExistingAsync(name);

    /// <summary>Deploys a rule from a template.</summary>
    public async Task DeployRuleAsync(string alias, string template, StepParameters parameters) =>
        _rules[alias] = await Run.Rules.DeployAsync(alias, template, parameters.Values);

    /// <summary>Deploys an AWS managed rule.</summary>
    public async Task DeployManagedRuleAsync(string identifier, string alias, StepParameters parameters) =>
        _rules[alias] = await Run.Rules.DeployManagedAsync(identifier, alias, parameters.Values);

    /// <summary>A rule that the scenario has named; one that it has not must exist.</summary>
    public async Task<ConfigRule> RuleAsync(string name)
    {
        if (!_rules.TryGetValue(name, out var rule))
            _rules[name] = rule = await Run.Rules.ExistingAsync(name);
        return rule;
    }

    /// <summary>Waits for the rule's verdicts, and asserts each of them.</summary>
    public async Task RequireVerdictsAsync(string ruleName, Func<ResourceLookup, IReadOnlyList<VerdictExpectation>> expect)
    {
        var expectations = expect(Stacks.Resources);
        var rule = await RuleAsync(ruleName);
        var verdicts = await rule.JudgeAsync(expectations);
        using var scope = new AssertionScope();
        foreach (var (verdict, expectation) in verdicts.Zip(expectations))
            verdict.ShouldMeet(rule, expectation);
    }

    /// <summary>Waits until the rule reports nothing more of the resources.</summary>
    public async Task RequireSilenceAsync(string ruleName, Func<ResourceLookup, IReadOnlyList<StackResource>> choose)
    {
        var resources = choose(Stacks.Resources);
        await (await RuleAsync(ruleName)).ForgetAsync(resources);
    }

    /// <summary>Waits for the configuration item of the only resource of a kind, and asserts its properties.</summary>
    public async Task RequireRecordedAsync(ResourceNoun noun, IReadOnlyList<(string Path, string Value)> properties)
    {
        var resource = Stacks.Resources.Only(noun);
        var item = await Run.Items.OfAsync(resource, recorded => properties.All(property => recorded[property.Path] == property.Value));
        using var scope = new AssertionScope();
        foreach (var (path, value) in properties)
            Assertions.Require(item[path] == value, $"Expected '{path}' of {resource} to be '{value}', but it is '{item[path]}'.");
    }
}
