using Potemkin.Core.Resources;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps;

/// <summary>The steps that look at what AWS Config recorded.</summary>
[Binding]
public sealed class RecordingSteps(PotemkinScenario scenario)
{
    /// <summary>Compares properties of the recorded configuration item, as a table of the columns property and value.</summary>
    [Then(@"^the (.+) has$")]
    public Task ThenTheResourceHas(ResourceNoun noun, PropertyTable table) =>
        scenario.RequireRecordedAsync(noun, table.Properties);
}
