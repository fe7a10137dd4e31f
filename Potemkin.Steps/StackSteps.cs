using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Put stacks in place. The template lies in <c>Templates/</c>. A step ends when its stack is complete; the stack is deleted behind the
/// scenario, a shared one at the end of the run.
/// </summary>
[Binding]
public sealed class StackSteps(PotemkinScenario scenario)
{
    /// <summary>Creates a stack.</summary>
    /// <example><code>Given the stack 'aes256_bucket.yml'</code></example>
    [Given(@"^the stack '([^']*)'$")]
    public Task GivenTheStack(StepText template) => scenario.Stacks.CreateAsync(template, StepParameters.None);

    /// <summary>Creates a stack with parameters. A value with a comma stands in quotes, and a quote within quotes is doubled.</summary>
    /// <example><code>Given the stack 'owned_bucket.yml' with Owner='Risk, audit and control', Purpose='The auditors'' evidence'</code></example>
    [Given(@"^the stack '([^']*)' with (.+)$")]
    public Task GivenTheStackWith(StepText template, StepParameters parameters) => scenario.Stacks.CreateAsync(template, parameters);

    /// <summary>Creates a stack with parameters in a table.</summary>
    /// <example><code>
    /// Given the stack 'aes256_bucket.yml' with
    ///   | parameter    | value   |
    ///   | SSEAlgorithm | aws:kms |
    /// </code></example>
    [Given(@"^the stack '([^']*)' with$")]
    public Task GivenTheStackWithTable(StepText template, StepParameters table) => scenario.Stacks.CreateAsync(template, table);

    /// <summary>Creates a stack under a name within the scenario, by which other steps can mean it.</summary>
    /// <example><code>Given the stack 'aes256_bucket.yml' as 'logs'</code></example>
    [Given(@"^the stack '([^']*)' as '([^']*)'$")]
    public Task GivenTheStackAs(StepText template, StepText name) => scenario.Stacks.CreateAsync(template, StepParameters.None, name);

    /// <summary>Creates a stack under a name within the scenario, with parameters.</summary>
    /// <example><code>Given the stack 'aes256_bucket.yml' as 'data' with SSEAlgorithm=aws:kms</code></example>
    [Given(@"^the stack '([^']*)' as '([^']*)' with (.+)$")]
    public Task GivenTheStackAsWith(StepText template, StepText name, StepParameters parameters) =>
        scenario.Stacks.CreateAsync(template, parameters, name);

    /// <summary>Creates a stack under a name within the scenario, with parameters in a table.</summary>
    /// <example><code>
    /// Given the stack 'named_bucket.yml' as 'copy' with
    ///   | parameter | value                         |
    ///   | Name      | {output:logs.BucketNameOut}-2 |
    /// </code></example>
    [Given(@"^the stack '([^']*)' as '([^']*)' with$")]
    public Task GivenTheStackAsWithTable(StepText template, StepText name, StepParameters table) =>
        scenario.Stacks.CreateAsync(template, table, name);

    /// <summary>Uses a stack that the run needs once: the first scenario that asks has it created, the others share it.</summary>
    /// <example><code>Given the shared stack 'customer_key_bucket.yml'</code></example>
    [Given(@"^the shared stack '([^']*)'$")]
    public Task GivenTheSharedStack(StepText template) => scenario.Stacks.ShareAsync(template, StepParameters.None);

    /// <summary>Uses a stack that the run needs once for equal parameters.</summary>
    /// <example><code>Given the shared stack 'aes256_bucket.yml' with SSEAlgorithm=aws:kms</code></example>
    [Given(@"^the shared stack '([^']*)' with (.+)$")]
    public Task GivenTheSharedStackWith(StepText template, StepParameters parameters) => scenario.Stacks.ShareAsync(template, parameters);

    /// <summary>Uses a stack that the run needs once for equal parameters, in a table.</summary>
    /// <example><code>
    /// Given the shared stack 'owned_bucket.yml' with
    ///   | parameter | value            |
    ///   | Owner     | Risk and control |
    ///   | Purpose   | Evidence         |
    /// </code></example>
    [Given(@"^the shared stack '([^']*)' with$")]
    public Task GivenTheSharedStackWithTable(StepText template, StepParameters table) => scenario.Stacks.ShareAsync(template, table);
}
