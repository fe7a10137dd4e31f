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
    public void ThenTheStackOutputIs(string key, string value) => RequireOutput(key, actual => actual == value, $"to be '{value}'");

    /// <summary>Looks for a text, or between slashes a regular expression, in an output of the scenario's stack.</summary>
    [Then(@"^the stack output '([^']*)' matches '([^']*)'$")]
    public void ThenTheStackOutputMatches(string key, TextPattern pattern) => RequireOutput(key, pattern.IsIn, $"to match '{pattern}'");

    private void RequireOutput(string key, Func<string, bool> isExpected, string expectation)
    {
        var actual = scenario.TheStack.Output(key);
        Assertions.Require(isExpected(actual), $"Expected output '{key}' {expectation}, but it is '{actual}'.");
    }
}
