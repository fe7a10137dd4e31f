using FluentAssertions;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>The steps that put stacks in place, take them down, and look at what they give.</summary>
[Binding]
public sealed class StackSteps(PotemkinScenario scenario)
{
    /// <summary>Creates a stack, and waits until it is in place.</summary>
    [Given(@"^the stack '([^']*)'$")]
    public Task GivenTheStack(string template) => scenario.CreateStackAsync(template, StepParameters.None);

    /// <summary>Creates a stack with parameters as <c>Name=value, Other='a, b'</c>.</summary>
    [Given(@"^the stack '([^']*)' with (.+)$")]
    public Task GivenTheStackWith(string template, StepParameters parameters) => scenario.CreateStackAsync(template, parameters);

    /// <summary>Creates a stack with parameters as a table of the columns parameter and value.</summary>
    [Given(@"^the stack '([^']*)' with$")]
    public Task GivenTheStackWithTable(string template, DataTable parameters) =>
        scenario.CreateStackAsync(template, StepParameters.From(parameters));

    /// <summary>Deletes the scenario's stack, and waits until it is gone.</summary>
    [When(@"^the stack is deleted$")]
    public Task WhenTheStackIsDeleted() => scenario.TheStack.DeleteAsync();

    /// <summary>Compares an output of the scenario's stack.</summary>
    [Then(@"^the stack output '([^']*)' is '([^']*)'$")]
    public void ThenTheStackOutputIs(string key, string value) =>
        scenario.TheStack.Output(key).Should().Be(value, "that is what output '{0}' is to be", key);

    /// <summary>Looks for a text, or between slashes a regular expression, in an output of the scenario's stack.</summary>
    [Then(@"^the stack output '([^']*)' matches '([^']*)'$")]
    public void ThenTheStackOutputMatches(string key, TextPattern pattern) =>
        scenario.TheStack.Output(key).Should().Match<string>(value => pattern.IsIn(value), "output '{0}' is to match '{1}'", key, pattern);
}
