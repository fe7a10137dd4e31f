using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What exists so far, of a stack's resources and of what others export, as a template's functions ask for it.</summary>
internal interface IDeployedResources
{
    /// <summary>The physical id of a resource that the asking one depends on.</summary>
    string Ref(string logicalId);

    /// <summary>An attribute of a resource that the asking one depends on.</summary>
    JsonNode GetAtt(string logicalId, string attribute);

    /// <summary>The value that another stack exports under that name.</summary>
    JsonNode Import(string exportName);
}
