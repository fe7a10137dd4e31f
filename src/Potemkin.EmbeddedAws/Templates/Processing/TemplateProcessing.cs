using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates.Sections;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// Makes, of a template that asks for transforms, the one that is deployed: those within it first, then those of its Transform section
/// in their order.
/// </summary>
internal static class TemplateProcessing
{
    private static readonly Dictionary<string, bool> NoConditions = [];

    /// <summary>The template that is to be deployed; the same one where it asks for no transform.</summary>
    /// <param name="declared">The template as it was sent.</param>
    /// <param name="given">The values that its parameters are given.</param>
    /// <param name="environment">Where it is deployed.</param>
    /// <exception cref="AwsException">A transform fails, or makes no sound template.</exception>
    public static Template Process(Template declared, IReadOnlyDictionary<string, string> given, StackEnvironment environment)
    {
        if (!declared.NeedsProcessing)
            return declared;

        var parameters = ParameterValues.Resolve(declared, given, environment).Referable;
        var known = Known(declared.Root, declared.Names.Parameters, parameters, environment);
        var application = new TransformApplication(environment, known, parameters);
        var section = declared.Root[TransformDeclaration.Section];
        var root = application.ApplyWithin(declared.Root.Without(TransformDeclaration.Section));
        foreach (var transform in section is null ? [] : TransformDeclaration.Read(section))
            root = Apply(transform, root, application, declared, parameters, environment);
        return Template.Processed(Mapping(root), declared);
    }

    private static TemplateNode Apply(
        TransformDeclaration transform,
        TemplateNode root,
        TransformApplication application,
        Template declared,
        IReadOnlyDictionary<string, JsonNode> parameters,
        StackEnvironment environment) =>
        transform.Name switch
        {
            TransformDeclaration.LanguageExtensions =>
                new LanguageExtensions(conditions => Known(Mapping(root), declared.Names.Parameters, parameters, environment, conditions)).Apply(Mapping(root)),
            // It stands beside the sections as it would beside the members of any other part.
            TransformDeclaration.Include => application.Apply(
                transform, Mapping(root).With(TransformDeclaration.Section, Mapping(root)), TransformDeclaration.Section),
            _ => application.Apply(transform, root, TransformDeclaration.Section),
        };

    private static MappingNode Mapping(TemplateNode root) => root as MappingNode ?? throw TemplateErrors.UnsupportedStructure();

    private static Evaluation Known(
        MappingNode root,
        IReadOnlyDictionary<string, ParameterDeclaration> declared,
        IReadOnlyDictionary<string, JsonNode> parameters,
        StackEnvironment environment,
        IReadOnlyDictionary<string, bool>? conditions = null)
    {
        var names = TemplateNames.Of(declared) with { Mappings = MappingSection.ReadLeniently(root), HasLanguageExtensions = true };
        return new Evaluation(names, environment, parameters, conditions ?? NoConditions, UnresolvableException.Resources);
    }
}
