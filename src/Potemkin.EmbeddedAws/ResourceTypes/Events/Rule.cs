using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Events;

/// <summary>
/// A rule of EventBridge, whose ARN names its event bus unless that is the default one.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html">AWS::Events::Rule</a>.
/// </summary>
internal sealed class Rule() : RegistryType("AWS::Events::Rule")
{
    private const string DefaultBus = "default";

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var bus = properties.Text("EventBusName") is { } given && given[(given.LastIndexOf('/') + 1)..] is not DefaultBus and var name ? $"{name}/" : "";
        values.Set("Arn", region.Id.Arn("events", $"rule/{bus}{values.Text("Name")}"));
    }
}
