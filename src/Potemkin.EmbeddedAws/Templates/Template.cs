using System.Text;
using Potemkin.EmbeddedAws.Templates.Sections;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A CloudFormation template whose structure is sound and whose references are all to something it declares.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">the sections of a template</a>.
/// </summary>
internal sealed class Template
{
    private const int MaximumBytes = 1_048_576;

    private Template(MappingNode root)
    {
        var header = HeaderSection.Read(root);
        Description = header.Description;
        UnsupportedSections = header.UnsupportedSections;
        Parameters = ParameterSection.Read(root);
        Mappings = MappingSection.Read(root);
        Conditions = ConditionSection.Read(root);
        Resources = ResourceSection.Read(root);
        OutputDeclarations = OutputSection.Read(root);
        Names = new TemplateNames(
            Parameters.Select(parameter => parameter.Name).ToHashSet(),
            Resources.Select(resource => resource.LogicalId).ToHashSet(),
            Conditions.Keys.ToHashSet(),
            Mappings);
    }

    public string? Description { get; }

    /// <summary>The parameters, in the order of the template.</summary>
    public IReadOnlyList<ParameterDeclaration> Parameters { get; }

    /// <summary>The resources, in the order of the template, whatever their conditions.</summary>
    public IReadOnlyList<ResourceDeclaration> Resources { get; }

    /// <summary>The outputs, in the order of the template, whatever their conditions.</summary>
    public IReadOnlyList<OutputDeclaration> OutputDeclarations { get; }

    public IReadOnlyDictionary<string, MappingNode> Mappings { get; }

    /// <summary>The conditions, each with the function that decides it.</summary>
    public IReadOnlyDictionary<string, TemplateNode> Conditions { get; }

    public TemplateNames Names { get; }

    /// <summary>The sections that a template may have and that are not honoured here.</summary>
    public IReadOnlyList<string> UnsupportedSections { get; }

    /// <param name="body">The template as JSON or YAML, see <see cref="TemplateDocument"/>.</param>
    /// <exception cref="Protocol.AwsException">The body is no sound template.</exception>
    public static Template Parse(string body)
    {
        if (Encoding.UTF8.GetByteCount(body) > MaximumBytes)
            throw TemplateErrors.BodyTooLong(body, MaximumBytes);

        var root = Root(body);
        Transforms.Refuse(root);
        NullValues.Refuse(root);
        var template = new Template(root);
        DeclaredReferences.Check(template);
        foreach (var parameter in template.Parameters)
            ParameterConstraints.CheckDefault(parameter);
        return template;
    }

    private static MappingNode Root(string body)
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
