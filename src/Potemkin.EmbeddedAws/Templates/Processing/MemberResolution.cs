using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// The attributes of resources and outputs that are texts otherwise, and functions under <c>AWS::LanguageExtensions</c>.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">DeletionPolicy</a>.
/// </summary>
/// <param name="known">Evaluates what needs no resource.</param>
internal sealed class MemberResolution(Evaluation known)
{
    private const string Condition = "Condition";
    private const string DependsOn = "DependsOn";

    private static readonly string[] Policies = [ResourceDeclaration.DeletionPolicyName, ResourceDeclaration.UpdateReplacePolicyName];

    public TemplateNode OfResource(MappingEntry declaration)
    {
        if (declaration.Value is not MappingNode resource)
            return declaration.Value;
        foreach (var policy in Policies.Where(policy => resource[policy] is not (null or ScalarNode)))
            resource = resource.With(policy, Policy(policy, resource[policy]!, declaration.Key));
        resource = WithText(resource, Condition);
        return resource[DependsOn] switch
        {
            SequenceNode several => resource.With(DependsOn, new SequenceNode([.. several.Items.Select(Text)], several.Place)),
            _ => WithText(resource, DependsOn),
        };
    }

    public TemplateNode OfOutput(MappingEntry declaration) =>
        declaration.Value is MappingNode output ? WithText(output, Condition) : declaration.Value;

    private ScalarNode Policy(string policy, TemplateNode node, string logicalId)
    {
        JsonNode? value;
        try
        {
            value = known.Value(node);
        }
        catch (UnresolvableException)
        {
            throw TemplateErrors.ByLanguageExtensions($"Unsupported expression for {policy} in resource {logicalId}");
        }

        return value is null ? throw TemplateErrors.ByLanguageExtensions("AWS::NoValue is not supported for DeletionPolicy or UpdateReplacePolicy")
            : value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? new ScalarNode(text.GetValue<string>(), ScalarKind.String, node.Place)
            : throw TemplateErrors.ByLanguageExtensions($"Every {policy} member must be a string");
    }

    private MappingNode WithText(MappingNode declaration, string member) =>
        declaration[member] is MappingNode function ? declaration.With(member, Text(function)) : declaration;

    private TemplateNode Text(TemplateNode node)
    {
        if (node is not MappingNode)
            return node;
        try
        {
            return known.Text(node) is { } text ? new ScalarNode(text, ScalarKind.String, node.Place) : node;
        }
        catch (UnresolvableException)
        {
            return node;
        }
    }
}
