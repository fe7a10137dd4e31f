using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>What the resources of a pack can know of each other: what its rules are called.</summary>
internal sealed class NamesWithinPack : IDeployedResources
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Add(string logicalId, string name) => _names.Add(logicalId, name);

    public string Ref(string logicalId) => _names.GetValueOrDefault(logicalId) ?? throw Unsupported($"a reference to {logicalId}");

    public JsonNode GetAtt(string logicalId, string attribute) => throw Unsupported($"the attribute {attribute} of {logicalId}");

    public JsonNode Import(string exportName) => throw Unsupported("imports");

    private static InvalidConformancePack Unsupported(string what) => ConformancePackErrors.InvalidTemplate($"The template contains {what}, which is not supported");
}
