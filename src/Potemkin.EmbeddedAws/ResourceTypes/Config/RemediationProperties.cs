using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>The properties of a remediation configuration in a template, as AWS Config keeps them.</summary>
internal static class RemediationProperties
{
    public static RemediationConfiguration Read(RegionState region, string ruleName, JsonObject properties) => new()
    {
        ConfigRuleName = ruleName,
        Arn = region.Of<RemediationConfigurations>().ArnFor(region, ruleName),
        TargetType = properties.Text("TargetType")!,
        TargetId = properties.Text("TargetId")!,
        TargetVersion = properties.Text("TargetVersion"),
        Parameters = properties.Object("Parameters") is { } parameters ? Parameters(parameters) : null,
        ResourceType = properties.Text("ResourceType"),
        Automatic = properties.Flag("Automatic"),
        ExecutionControls = properties.Copy("ExecutionControls") as JsonObject,
        MaximumAutomaticAttempts = properties.Number("MaximumAutomaticAttempts"),
        RetryAttemptSeconds = properties.Number("RetryAttemptSeconds"),
    };

    /// <summary>Templates may call the values of a parameter <c>Value</c>; AWS Config does not.</summary>
    private static JsonObject Parameters(JsonObject parameters)
    {
        var read = parameters.DeepClone().AsObject();
        foreach (var value in read.Select(parameter => (parameter.Value as JsonObject)?.Object("StaticValue")).OfType<JsonObject>())
        {
            if (value["Values"] is null && value.Copy("Value") is { } values)
                value["Values"] = values;
            value.Remove("Value");
        }

        return read;
    }
}
