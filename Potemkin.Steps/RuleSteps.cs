using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>The steps that name rules, have them evaluated, and say what they must report.</summary>
[Binding]
public sealed class RuleSteps(PotemkinScenario scenario)
{
    /// <summary>Names a rule that must exist.</summary>
    [Given(@"^the Config rule '([^']*)'$")]
    public Task GivenTheConfigRule(StepText name) => scenario.UseRuleAsync(name);

    /// <summary>Deploys a rule for the run.</summary>
    [Given(@"^the Config rule '([^']*)' from '([^']*)'$")]
    public Task GivenTheConfigRuleFrom(string alias, StepText template) => scenario.DeployRuleAsync(alias, template, StepParameters.None);

    /// <summary>Deploys a rule for the run, with the template's parameters as <c>Name=value, Other='a, b'</c>.</summary>
    [Given(@"^the Config rule '([^']*)' from '([^']*)' with (.+)$")]
    public Task GivenTheConfigRuleFromWith(string alias, StepText template, StepParameters parameters) =>
        scenario.DeployRuleAsync(alias, template, parameters);

    /// <summary>Deploys a rule for the run, with the template's parameters as a table of the columns parameter and value.</summary>
    [Given(@"^the Config rule '([^']*)' from '([^']*)' with$")]
    public Task GivenTheConfigRuleFromWithTable(string alias, StepText template, StepParameters parameters) =>
        scenario.DeployRuleAsync(alias, template, parameters);

    /// <summary>Deploys an AWS managed rule for the run.</summary>
    [Given(@"^the managed rule '([^']*)' as '([^']*)'$")]
    public Task GivenTheManagedRule(string identifier, string alias) => scenario.DeployManagedRuleAsync(identifier, alias, StepParameters.None);

    /// <summary>Deploys an AWS managed rule for the run, with the rule's parameters as <c>name=value, other='a, b'</c>.</summary>
    [Given(@"^the managed rule '([^']*)' as '([^']*)' with (.+)$")]
    public Task GivenTheManagedRuleWith(string identifier, string alias, StepParameters parameters) =>
        scenario.DeployManagedRuleAsync(identifier, alias, parameters);

    /// <summary>Deploys an AWS managed rule for the run, with the rule's parameters as a table of the columns parameter and value.</summary>
    [Given(@"^the managed rule '([^']*)' as '([^']*)' with$")]
    public Task GivenTheManagedRuleWithTable(string identifier, string alias, StepParameters parameters) =>
        scenario.DeployManagedRuleAsync(identifier, alias, parameters);

    /// <summary>Has AWS Config evaluate the rule, and waits until that is done.</summary>
    [When(@"^rule '([^']*)' is evaluated$")]
    public Task WhenRuleIsEvaluated(StepText rule) => scenario.Rule(rule).EvaluateAsync();

    /// <summary>Says what the rule reports of the only resource of a kind.</summary>
    [Then(@"^rule '([^']*)' reports the ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleReportsThe(StepText rule, ResourceNoun noun, ComplianceType complianceType) =>
        scenario.RequireVerdictsAsync(rule, resources => [new(resources.Only(noun), complianceType)]);

    /// <summary>Says what the rule reports of the only resource of a kind, and what its annotation must contain.</summary>
    [Then(@"^rule '([^']*)' reports the ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+) because '(.*)'$")]
    public Task ThenRuleReportsTheBecause(StepText rule, ResourceNoun noun, ComplianceType complianceType, TextPattern annotation) =>
        scenario.RequireVerdictsAsync(rule, resources => [new(resources.Only(noun), complianceType, annotation)]);

    /// <summary>Says what the rule reports of every resource of a kind.</summary>
    [Then(@"^rule '([^']*)' reports every ([^']+?) ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleReportsEvery(StepText rule, ResourceNoun noun, ComplianceType complianceType) =>
        scenario.RequireVerdictsAsync(
            rule, resources => [.. resources.Every(noun).Select(resource => new VerdictExpectation(resource, complianceType))]);

    /// <summary>Says what the rule reports of a resource by its logical id, an output that gives its id, or its physical id.</summary>
    [Then(@"^rule '([^']*)' reports '([^']*)' ((?:(?i:non|not)[ _-])?[^\s']+)$")]
    public Task ThenRuleReportsNamed(StepText rule, StepText name, ComplianceType complianceType) =>
        scenario.RequireVerdictsAsync(rule, resources => [new(resources.Named(name), complianceType)]);

    /// <summary>Says what the rule reports of such a resource, and what its annotation must contain.</summary>
    [Then(@"^rule '([^']*)' reports '([^']*)' ((?:(?i:non|not)[ _-])?[^\s']+) because '(.*)'$")]
    public Task ThenRuleReportsNamedBecause(StepText rule, StepText name, ComplianceType complianceType, TextPattern annotation) =>
        scenario.RequireVerdictsAsync(rule, resources => [new(resources.Named(name), complianceType, annotation)]);

    /// <summary>Says what the rule reports of several resources, as a table: resource, compliance and, where wanted, annotation.</summary>
    [Then(@"^rule '([^']*)' reports$")]
    public Task ThenRuleReportsTable(StepText rule, ExpectationTable expectations) =>
        scenario.RequireVerdictsAsync(rule, expectations.Of);

    /// <summary>Waits until the rule reports nothing more of the only resource of a kind.</summary>
    [Then(@"^rule '([^']*)' no longer reports the (.+)$")]
    public Task ThenRuleNoLongerReportsThe(StepText rule, ResourceNoun noun) =>
        scenario.RequireSilenceAsync(rule, resources => [resources.Only(noun)]);

    /// <summary>Waits until the rule reports nothing more of any resource of a kind.</summary>
    [Then(@"^rule '([^']*)' no longer reports any (.+)$")]
    public Task ThenRuleNoLongerReportsAny(StepText rule, ResourceNoun noun) =>
        scenario.RequireSilenceAsync(rule, resources => resources.Every(noun));

    /// <summary>Waits until the rule reports nothing more of a resource by its logical id, an output that gives its id, or its physical id.</summary>
    [Then(@"^rule '([^']*)' no longer reports '([^']*)'$")]
    public Task ThenRuleNoLongerReportsNamed(StepText rule, StepText name) =>
        scenario.RequireSilenceAsync(rule, resources => [resources.Named(name)]);
}
