using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>The resources of a stack that exist so far, as a template's functions ask for them.</summary>
internal interface IDeployedResources
{
    /// <summary>The physical id of a resource that the asking one depends on.</summary>
    string Ref(string logicalId);

    /// <summary>An attribute of a resource that the asking one depends on.</summary>
    JsonNode GetAtt(string logicalId, string attribute);
}
