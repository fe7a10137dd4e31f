using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>A resource type that takes more of this machine than an AWS does, such as an interpreter.</summary>
internal interface IMachineBound : IResourceType
{
    /// <summary>What keeps this machine from making the resource, told before anything of its stack is made; null where nothing does.</summary>
    /// <param name="region">Where it is to live.</param>
    /// <param name="properties">Its properties; what other resources of the stack have yet to give is left out.</param>
    string? WhyNotHere(RegionState region, JsonObject properties);
}
