using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>The resources of a stack as they can be told of before anything is changed; what is asked for is kept in mind.</summary>
/// <param name="existing">The resources as they are.</param>
/// <param name="isUnknown">Whether a resource is yet to be made.</param>
internal sealed class ForeseenResources(IDeployedResources existing, Func<string, bool> isUnknown) : IDeployedResources
{
    private readonly List<Reference> _references = [];
    private readonly List<string> _missingExports = [];

    /// <summary>Whether what cannot be told is given as the text that says so, and not refused.</summary>
    public bool StandsIn { get; init; }

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The exports that were asked for and that nobody has.</summary>
    public IReadOnlyList<string> MissingExports => _missingExports;

    public string Ref(string logicalId)
    {
        _references.Add(new Reference(logicalId, null));
        return isUnknown(logicalId) ? StandIn() : existing.Ref(logicalId);
    }

    public JsonNode GetAtt(string logicalId, string attribute)
    {
        _references.Add(new Reference(logicalId, attribute));
        return isUnknown(logicalId) ? StandIn() : existing.GetAtt(logicalId, attribute);
    }

    public JsonNode Import(string exportName)
    {
        try
        {
            return existing.Import(exportName);
        }
        catch (ResourceFailure)
        {
            _missingExports.Add(exportName);
            return StandIn();
        }
    }

    private string StandIn() => StandsIn ? ForeseenValues.KnownAfterApply : throw new UnknownException();

    /// <summary>Something was asked for that nobody can tell yet.</summary>
    public sealed class UnknownException : Exception;
}
