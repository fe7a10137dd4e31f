using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Change stacks and take them down. Without a name they mean the scenario's only stack, or its only one without a name. A step ends when
/// CloudFormation is done; what AWS Config said before that counts no longer.
/// </summary>
[Binding]
public sealed class StackChangeSteps(PotemkinScenario scenario)
{
    /// <summary>Updates the stack with other parameters; those that are not named stay as they are.</summary>
    /// <example><code>When the stack is updated with SSEAlgorithm=aws:kms</code></example>
    [When(@"^the stack((?: '[^']*')?) is updated with (.+)$")]
    public Task WhenTheStackIsUpdatedWith(StackReference stack, StepParameters parameters) =>
        scenario.Stacks.Meant(stack).UpdateAsync(parameters.Values);

    /// <summary>Updates the stack with other parameters in a table.</summary>
    /// <example><code>
    /// When the stack is updated with
    ///   | parameter    | value |
    ///   | SSEAlgorithm | none  |
    /// </code></example>
    [When(@"^the stack((?: '[^']*')?) is updated with$")]
    public Task WhenTheStackIsUpdatedWithTable(StackReference stack, StepParameters table) =>
        scenario.Stacks.Meant(stack).UpdateAsync(table.Values);

    /// <summary>Updates the stack to another template; parameters that both have stay as they are.</summary>
    /// <example><code>When the stack is updated to 'all_three_buckets.yml'</code></example>
    [When(@"^the stack((?: '[^']*')?) is updated to '([^']*)'$")]
    public Task WhenTheStackIsUpdatedTo(StackReference stack, StepText template) =>
        scenario.Stacks.Meant(stack).UpdateAsync(template, StepParameters.None.Values);

    /// <summary>Updates the stack to another template, with parameters.</summary>
    /// <example><code>When the stack is updated to 'named_bucket.yml' with Name=potemkin-{unique}</code></example>
    [When(@"^the stack((?: '[^']*')?) is updated to '([^']*)' with (.+)$")]
    public Task WhenTheStackIsUpdatedToWith(StackReference stack, StepText template, StepParameters parameters) =>
        scenario.Stacks.Meant(stack).UpdateAsync(template, parameters.Values);

    /// <summary>Updates the stack to another template, with parameters in a table.</summary>
    /// <example><code>
    /// When the stack is updated to 'owned_bucket.yml' with
    ///   | parameter | value            |
    ///   | Owner     | Risk and control |
    ///   | Purpose   | Evidence         |
    /// </code></example>
    [When(@"^the stack((?: '[^']*')?) is updated to '([^']*)' with$")]
    public Task WhenTheStackIsUpdatedToWithTable(StackReference stack, StepText template, StepParameters table) =>
        scenario.Stacks.Meant(stack).UpdateAsync(template, table.Values);

    /// <summary>Deletes the stack.</summary>
    /// <example><code>When the stack 'logs' is deleted</code></example>
    [When(@"^the stack((?: '[^']*')?) is deleted$")]
    public Task WhenTheStackIsDeleted(StackReference stack) => scenario.Stacks.Meant(stack).DeleteAsync();

    /// <summary>
    /// Attempts to create a stack, which must fail, with CloudFormation's reason containing the text, or matching the regular expression
    /// between slashes.
    /// </summary>
    /// <example><code>Then creating the stack 'policy_of_nobodys_bucket.yml' fails because 'The specified bucket does not exist'</code></example>
    [Then(@"^creating the stack '([^']*)' fails because '(.*)'$")]
    public Task ThenCreatingTheStackFails(StepText template, TextPattern reason) =>
        scenario.Stacks.RequireFailedCreationAsync(template, StepParameters.None, reason);

    /// <summary>Attempts to create a stack with parameters, which must fail so.</summary>
    /// <example><code>Then creating the stack 'named_bucket.yml' with Name=Not_A_Bucket_Name fails because '/valid|pattern|lower/'</code></example>
    [Then(@"^creating the stack '([^']*)' with (.+) fails because '(.*)'$")]
    public Task ThenCreatingTheStackWithFails(StepText template, StepParameters parameters, TextPattern reason) =>
        scenario.Stacks.RequireFailedCreationAsync(template, parameters, reason);

    /// <summary>Attempts to update the stack with other parameters, which must fail so.</summary>
    /// <example><code>Then updating the stack with SSEAlgorithm=rot13 fails because 'must be one of AllowedValues'</code></example>
    [Then(@"^updating the stack((?: '[^']*')?) with (.+) fails because '(.*)'$")]
    public Task ThenUpdatingTheStackWithFails(StackReference stack, StepParameters parameters, TextPattern reason) =>
        scenario.Stacks.RequireFailedUpdateAsync(stack, parameters, reason);
}
