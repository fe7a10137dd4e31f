using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>The steps that put stacks in place, change them, take them down, and look at what they give.</summary>
[Binding]
public sealed class StackSteps(PotemkinScenario scenario)
{
    /// <summary>Creates a stack, and waits until it is in place.</summary>
    [Given(@"^the stack '([^']*)'$")]
    public Task GivenTheStack(StepText template) => scenario.Stacks.CreateAsync(template, StepParameters.None);

    /// <summary>Creates a stack with parameters as <c>Name=value, Other='a, b'</c>.</summary>
    [Given(@"^the stack '([^']*)' with (.+)$")]
    public Task GivenTheStackWith(StepText template, StepParameters parameters) => scenario.Stacks.CreateAsync(template, parameters);

    /// <summary>Creates a stack with parameters as a table of the columns parameter and value.</summary>
    [Given(@"^the stack '([^']*)' with$")]
    public Task GivenTheStackWithTable(StepText template, StepParameters parameters) => scenario.Stacks.CreateAsync(template, parameters);

    /// <summary>Creates a stack that the scenario addresses by a name of its own.</summary>
    [Given(@"^the stack '([^']*)' as '([^']*)'$")]
    public Task GivenTheStackAs(StepText template, string name) => scenario.Stacks.CreateAsync(template, StepParameters.None, name);

    /// <summary>Creates a stack that the scenario addresses by a name of its own, with parameters.</summary>
    [Given(@"^the stack '([^']*)' as '([^']*)' with (.+)$")]
    public Task GivenTheStackAsWith(StepText template, string name, StepParameters parameters) =>
        scenario.Stacks.CreateAsync(template, parameters, name);

    /// <summary>Creates a stack that the scenario addresses by a name of its own, with parameters as a table.</summary>
    [Given(@"^the stack '([^']*)' as '([^']*)' with$")]
    public Task GivenTheStackAsWithTable(StepText template, string name, StepParameters parameters) =>
        scenario.Stacks.CreateAsync(template, parameters, name);

    /// <summary>Uses a stack that the run needs once; whoever asks first has it created, and it is deleted when the run ends.</summary>
    [Given(@"^the shared stack '([^']*)'$")]
    public Task GivenTheSharedStack(StepText template) => scenario.Stacks.ShareAsync(template, StepParameters.None);

    /// <summary>Uses a stack that the run needs once for equal parameters.</summary>
    [Given(@"^the shared stack '([^']*)' with (.+)$")]
    public Task GivenTheSharedStackWith(StepText template, StepParameters parameters) => scenario.Stacks.ShareAsync(template, parameters);

    /// <summary>Uses a stack that the run needs once for equal parameters, given as a table.</summary>
    [Given(@"^the shared stack '([^']*)' with$")]
    public Task GivenTheSharedStackWithTable(StepText template, StepParameters parameters) => scenario.Stacks.ShareAsync(template, parameters);

    /// <summary>Changes parameters of the scenario's stack, and waits until it is updated.</summary>
    [When(@"^the stack is updated with (.+)$")]
    public Task WhenTheStackIsUpdatedWith(StepParameters parameters) => scenario.Stacks.Own.UpdateAsync(parameters.Values);

    /// <summary>Changes parameters of the scenario's stack, given as a table, and waits until it is updated.</summary>
    [When(@"^the stack is updated with$")]
    public Task WhenTheStackIsUpdatedWithTable(StepParameters parameters) => scenario.Stacks.Own.UpdateAsync(parameters.Values);

    /// <summary>Updates the scenario's stack to another template.</summary>
    [When(@"^the stack is updated to '([^']*)'$")]
    public Task WhenTheStackIsUpdatedTo(StepText template) => scenario.Stacks.Own.UpdateAsync(template, StepParameters.None.Values);

    /// <summary>Updates the scenario's stack to another template, with parameters.</summary>
    [When(@"^the stack is updated to '([^']*)' with (.+)$")]
    public Task WhenTheStackIsUpdatedToWith(StepText template, StepParameters parameters) =>
        scenario.Stacks.Own.UpdateAsync(template, parameters.Values);

    /// <summary>Deletes the scenario's stack, and waits until it is gone.</summary>
    [When(@"^the stack is deleted$")]
    public Task WhenTheStackIsDeleted() => scenario.Stacks.Own.DeleteAsync();

    /// <summary>Attempts to create a stack, which must fail with that reason.</summary>
    [Then(@"^creating the stack '([^']*)' fails because '(.*)'$")]
    public Task ThenCreatingTheStackFails(StepText template, TextPattern reason) =>
        scenario.Stacks.RequireFailureAsync(template, StepParameters.None, reason);

    /// <summary>Attempts to create a stack with parameters, which must fail with that reason.</summary>
    [Then(@"^creating the stack '([^']*)' with (.+) fails because '(.*)'$")]
    public Task ThenCreatingTheStackWithFails(StepText template, StepParameters parameters, TextPattern reason) =>
        scenario.Stacks.RequireFailureAsync(template, parameters, reason);

    /// <summary>Compares an output of the scenario's stack.</summary>
    [Then(@"^the stack output '([^']*)' is '([^']*)'$")]
    public void ThenTheStackOutputIs(string key, StepText value) =>
        scenario.Stacks.RequireOutput(key, actual => actual == value, $"to be '{value}'");

    /// <summary>Looks for a text, or between slashes a regular expression, in an output of the scenario's stack.</summary>
    [Then(@"^the stack output '([^']*)' matches '([^']*)'$")]
    public void ThenTheStackOutputMatches(string key, TextPattern pattern) =>
        scenario.Stacks.RequireOutput(key, pattern.IsIn, $"to match '{pattern}'");
}
