using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ValidateTemplate.html">ValidateTemplate</a>.</summary>
internal sealed class ValidateTemplate(IReadOnlyDictionary<string, IResourceType> types)
{
    public Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Length(request.TemplateBody, "templateBody", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        if (request.TemplateBody is null)
            throw CloudFormationErrors.TemplateRequired();

        var template = Template.Parse(request.TemplateBody);
        TemplateTypes.RefuseUnrecognized(template, types);

        var (capability, resourceTypes) = TemplateCapabilities.NeededBy(template);
        var expands = template.DeclaredTransforms.Count > 0;
        return new Response
        {
            Description = template.Description,
            Parameters = [.. template.Parameters.Select(TemplateParameter.Of)],
            Capabilities = expands ? TemplateCapabilities.NeededToExpand(template) : capability is null ? null : [capability],
            CapabilitiesReason = expands ? $"The following transform(s) require capabilities: [{string.Join(", ", template.DeclaredTransforms)}]"
                : capability is null ? null
                : $"The following resource(s) require capabilities: [{string.Join(", ", resourceTypes)}]",
            DeclaredTransforms = expands ? template.DeclaredTransforms : null,
        };
    }

    internal sealed record Request
    {
        public string? TemplateBody { get; init; }
    }

    internal sealed record Response
    {
        public required IReadOnlyList<TemplateParameter> Parameters { get; init; }

        public string? Description { get; init; }

        public IReadOnlyList<string>? Capabilities { get; init; }

        public string? CapabilitiesReason { get; init; }

        public IReadOnlyList<string>? DeclaredTransforms { get; init; }
    }

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TemplateParameter.html">TemplateParameter</a>.</summary>
    internal sealed record TemplateParameter(string ParameterKey, string? DefaultValue, bool NoEcho, string? Description)
    {
        public static TemplateParameter Of(ParameterDeclaration parameter) =>
            new(parameter.Name, parameter.Default, parameter.NoEcho, parameter.Description);
    }
}
