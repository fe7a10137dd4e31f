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
            .TemplateBody(request.TemplateBody)
            .Length(request.TemplateURL, "templateURL", 1, RequestedStack.LongestUrl)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        var body = TemplateSource.Template(request.TemplateBody, request.TemplateURL, context.World) ?? throw CloudFormationErrors.TemplateRequired();

        var template = Template.Parse(body);
        TemplateTypes.RefuseUnrecognized(template, types);

        var (capabilities, reason) = TemplateCapabilities.Needed(template);
        return new Response
        {
            Description = template.Description,
            Parameters = [.. template.Parameters.Select(TemplateParameter.Of)],
            Capabilities = capabilities,
            CapabilitiesReason = reason,
            DeclaredTransforms = template.DeclaredTransforms.Count > 0 ? template.DeclaredTransforms : null,
        };
    }

    internal sealed record Request(string? TemplateBody, string? TemplateURL);

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
