using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>What parts of a template come to, as far as that can be told before anything is changed, and what they refer to.</summary>
internal sealed class ForeseenValues(DeploymentPlan plan, IDeployedResources existing, Func<string, bool> isUnknown)
{
    /// <summary>What AWS gives for a value that it cannot tell yet.</summary>
    public const string KnownAfterApply = "{{changeSet:KNOWN_AFTER_APPLY}}";

    private readonly List<Reference> _references = [];
    private readonly List<string> _missingExports = [];

    /// <summary>What was referred to so far.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The exports that were asked for and that nobody has.</summary>
    public IReadOnlyList<string> MissingExports => _missingExports;

    /// <returns>The value; null for <c>AWS::NoValue</c>.</returns>
    public JsonNode? Of(TemplateNode node)
    {
        if (IntrinsicFunctions.Match(node, inConditions: false) is var (function, argument))
            return Of(node, function, argument);

        return node switch
        {
            MappingNode mapping => new JsonObject(
                from entry in mapping.Entries
                let value = Of(entry.Value)
                where value is not null
                select KeyValuePair.Create(entry.Key, value)),
            SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of).Where(item => item is not null)]),
            _ => plan.ValueOf(node, existing),
        };
    }

    private JsonNode? Of(TemplateNode node, IIntrinsicFunction function, TemplateNode argument) => (function, argument) switch
    {
        (If, SequenceNode { Items: [ScalarNode condition, var whenTrue, var whenFalse] }) => Of(plan.Conditions[condition.Value] ? whenTrue : whenFalse),
        // Its variables are known one by one, unless the text names them anew.
        (Sub, ScalarNode) => Value(node, standsIn: true),
        _ => Value(node, standsIn: false),
    };

    private JsonNode? Value(TemplateNode node, bool standsIn)
    {
        var resources = new ForeseenResources(existing, isUnknown) { StandsIn = standsIn };
        try
        {
            return plan.ValueOf(node, resources);
        }
        catch (Exception unknown) when (unknown is ForeseenResources.UnknownException or AwsException or ResourceFailure)
        {
            return KnownAfterApply;
        }
        finally
        {
            _references.AddRange(resources.References);
            _missingExports.AddRange(resources.MissingExports);
        }
    }
}
