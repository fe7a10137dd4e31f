using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Events;

/// <summary>
/// A rule of EventBridge, whose ARN has the name of its event bus in it, unless that is the default one.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html">AWS::Events::Rule</a>.
/// </summary>
internal sealed class Rule() : RegistryType("AWS::Events::Rule")
{
    private const string DefaultBus = "default";

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var bus = properties.Text("EventBusName") ?? DefaultBus;
        bus = bus[(bus.LastIndexOf('/') + 1)..];
        if (bus != DefaultBus)
            values.Set("Arn", $"arn:aws:events:{region.Id.Region}:{region.Id.AccountId}:rule/{bus}/{values.Text("Name")}");
    }
}
