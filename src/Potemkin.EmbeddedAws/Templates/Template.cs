using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.EmbeddedAws.Templates.Sections;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A CloudFormation template whose structure is sound and whose references are all to something it declares. Of one that asks for
/// transforms the description and the parameters alone are known, until it is processed.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">the sections of a template</a>.
/// </summary>
internal sealed class Template
{
    private Template(MappingNode root, IReadOnlyList<TransformDeclaration> transforms, bool needsProcessing)
    {
        Root = root;
        NeedsProcessing = needsProcessing;
        DeclaredTransforms = [.. transforms.Select(transform => transform.Name).Distinct()];
        var header = HeaderSection.Read(needsProcessing ? HeaderSection.Alone(root) : root);
        Description = header.Description;
        UnsupportedSections = header.UnsupportedSections;
        Parameters = ParameterSection.Read(needsProcessing ? ParameterSection.Literal(root) : root);
        if (!needsProcessing)
        {
            Mappings = MappingSection.Read(root);
            Rules = RuleSection.Read(root);
            Conditions = ConditionSection.Read(root);
            Resources = ResourceSection.Read(root);
            OutputDeclarations = OutputSection.Read(root);
        }

        Names = new TemplateNames(
            Parameters.ToDictionary(parameter => parameter.Name),
            Resources.Select(resource => resource.LogicalId).ToHashSet(),
            Conditions.Keys.ToHashSet(),
            Mappings)
        {
            HasLanguageExtensions = DeclaredTransforms.Contains(TransformDeclaration.LanguageExtensions),
        };
    }

    public string? Description { get; }

    /// <summary>The parameters, in the order of the template.</summary>
    public IReadOnlyList<ParameterDeclaration> Parameters { get; }

    /// <summary>The resources, in the order of the template, whatever their conditions.</summary>
    public IReadOnlyList<ResourceDeclaration> Resources { get; } = [];

    /// <summary>The outputs, in the order of the template, whatever their conditions.</summary>
    public IReadOnlyList<OutputDeclaration> OutputDeclarations { get; } = [];

    public IReadOnlyDictionary<string, MappingNode> Mappings { get; } = new Dictionary<string, MappingNode>();

    /// <summary>The rules that the values of the parameters must keep to.</summary>
    public IReadOnlyList<RuleDeclaration> Rules { get; } = [];

    /// <summary>The conditions, each with the function that decides it.</summary>
    public IReadOnlyDictionary<string, TemplateNode> Conditions { get; } = new Dictionary<string, TemplateNode>();

    public TemplateNames Names { get; }

    /// <summary>The whole template.</summary>
    public MappingNode Root { get; }

    /// <summary>Whether there are transforms to be applied before anything can be said of the resources, see <see cref="TemplateProcessing"/>.</summary>
    public bool NeedsProcessing { get; }

    /// <summary>The names of the transforms that the template asks for, those within it too.</summary>
    public IReadOnlyList<string> DeclaredTransforms { get; }

    /// <summary>What the transforms made of the template, as JSON; null where it asks for none, or they have not been applied.</summary>
    public string? ProcessedBody { get; private init; }

    /// <summary>The sections that a template may have and that are not honoured here.</summary>
    public IReadOnlyList<string> UnsupportedSections { get; }

    /// <param name="body">The template as JSON or YAML, see <see cref="TemplateDocument"/>.</param>
    /// <exception cref="Protocol.AwsException">The body is no sound template.</exception>
    public static Template Parse(string body)
    {
        var root = RootOf(body);
        var transforms = TransformDeclaration.AllOf(root);
        NullValues.Refuse(root);
        return Checked(new Template(root, transforms, needsProcessing: transforms.Count > 0));
    }

    /// <summary>What transforms made of a template.</summary>
    /// <param name="root">The template that they made.</param>
    /// <param name="declared">The template that asked for them.</param>
    /// <exception cref="Protocol.AwsException">It is no sound template.</exception>
    public static Template Processed(MappingNode root, Template declared)
    {
        NullValues.Refuse(root);
        var body = TemplateJson.Write(root);
        if (body.Length > TemplateDocument.MaximumLength)
            throw TemplateErrors.ProcessedTooLong(TemplateDocument.MaximumLength);
        var transforms = declared.DeclaredTransforms.Select(name => new TransformDeclaration(name, null)).ToList();
        return Checked(new Template(root, transforms, needsProcessing: false) { ProcessedBody = body });
    }

    /// <summary>What transforms made of a template, as it was kept.</summary>
    /// <param name="processedBody">The template that they made.</param>
    /// <param name="declared">The template that asked for them.</param>
    /// <exception cref="Protocol.AwsException">It is no sound template.</exception>
    public static Template Processed(string processedBody, Template declared) => Processed(RootOf(processedBody), declared);

    private static Template Checked(Template template)
    {
        DeclaredReferences.Check(template);
        foreach (var parameter in template.Parameters)
            ParameterConstraints.CheckDefault(parameter);
        return template;
    }

    private static MappingNode RootOf(string body)
    {
        try
        {
            return TemplateDocument.Parse(body).Root;
        }
        catch (TemplateFormatException fault)
        {
            throw TemplateErrors.NotWellFormed(fault.Message);
        }
    }
}
