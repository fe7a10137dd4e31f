using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>While a template is processed, a function asks for what there is only once its resources are.</summary>
internal sealed class UnresolvableException : Exception
{
    /// <summary>What a template is processed with in the place of its resources.</summary>
    public static readonly IDeployedResources Resources = new None();

    private sealed class None : IDeployedResources
    {
        public string Ref(string logicalId) => throw new UnresolvableException();

        public JsonNode GetAtt(string logicalId, string attribute) => throw new UnresolvableException();

        public JsonNode Import(string exportName) => throw new UnresolvableException();
    }
}
