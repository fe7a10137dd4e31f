using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What the functions of a template can refer to.</summary>
internal sealed record TemplateNames(
    IReadOnlyDictionary<string, ParameterDeclaration> Parameters,
    IReadOnlySet<string> Resources,
    IReadOnlySet<string> Conditions,
    IReadOnlyDictionary<string, MappingNode> Mappings)
{
    /// <summary>Whether the functions are there that the transform <c>AWS::LanguageExtensions</c> adds.</summary>
    public bool HasLanguageExtensions { get; init; }

    /// <summary>Names of parameters alone.</summary>
    public static TemplateNames Of(IReadOnlyDictionary<string, ParameterDeclaration> parameters) =>
        new(parameters, new HashSet<string>(), new HashSet<string>(), new Dictionary<string, MappingNode>());

    /// <summary>Whether a variable of <c>Fn::Sub</c> stands for an attribute of a resource, and of which.</summary>
    public static bool IsAttribute(string variable, out string logicalId, out string attribute)
    {
        var dot = variable.IndexOf('.');
        (logicalId, attribute) = dot < 0 ? (variable, "") : (variable[..dot], variable[(dot + 1)..]);
        return dot >= 0;
    }
}
