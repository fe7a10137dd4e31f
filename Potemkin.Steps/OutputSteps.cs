using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Compare the outputs of stacks. A key alone means the scenario's stack, or the only stack that has such an output; <c>logs.Key</c> means
/// that of the stack with the name 'logs'.
/// </summary>
[Binding]
public sealed class OutputSteps(PotemkinScenario scenario)
{
    /// <summary>Requires the output to be just this.</summary>
    /// <example><code>Then the stack output 'SSEAlgorithmOut' is 'AES256'</code></example>
    [Then(@"^the stack output '([^']*)' is '([^']*)'$")]
    public void ThenTheStackOutputIs(StepText key, StepText value) =>
        scenario.Stacks.RequireOutput(key, actual => actual == value, $"to be '{value}'");

    /// <summary>Requires the output to contain the text, or to match the regular expression between slashes.</summary>
    /// <example><code>Then the stack output 'BucketNameOut' matches '/^aes256-bucket-/'</code></example>
    [Then(@"^the stack output '([^']*)' matches '([^']*)'$")]
    public void ThenTheStackOutputMatches(StepText key, TextPattern text) =>
        scenario.Stacks.RequireOutput(key, text.IsIn, $"to match '{text}'");
}
