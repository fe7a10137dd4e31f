using Potemkin.Core.Resources;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>
/// Compare properties of the configuration item that AWS Config recorded after the resource changed. A path may begin anywhere in the
/// item, as long as just one place fits.
/// </summary>
[Binding]
public sealed class RecordingSteps(PotemkinScenario scenario)
{
    /// <summary>Requires properties of the only resource of a kind.</summary>
    /// <example><code>
    /// Then the bucket has
    ///   | property     | value  |
    ///   | sseAlgorithm | AES256 |
    /// </code></example>
    [Then(@"^the ([^']+) has$")]
    public Task ThenTheResourceHas(ResourceNoun noun, PropertyTable table) =>
        scenario.RequireRecordedAsync(scenario.Stacks.Only(noun), table.Properties);

    /// <summary>Requires properties of a resource by its name.</summary>
    /// <example><code>
    /// Then 'KmsBucket' has
    ///   | property     | value   |
    ///   | sseAlgorithm | aws:kms |
    /// </code></example>
    [Then(@"^'([^']*)' has$")]
    public async Task ThenTheNamedResourceHas(StepText resource, PropertyTable table) =>
        await scenario.RequireRecordedAsync(await scenario.Stacks.NamedAsync(resource), table.Properties);
}
