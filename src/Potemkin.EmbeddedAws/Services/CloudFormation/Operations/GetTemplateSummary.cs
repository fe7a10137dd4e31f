using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplateSummary.html">GetTemplateSummary</a>.</summary>
internal sealed class GetTemplateSummary(IReadOnlyDictionary<string, IResourceType> types)
{
    private const string FormatVersion = "2010-09-09";

    public Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .TemplateBody(request.TemplateBody)
            .Length(request.TemplateURL, "templateURL", 1, RequestedStack.LongestUrl)
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var template = Template.Parse(BodyOf(request, context));
        var unrecognized = TemplateTypes.Unrecognized(template, types);
        if (unrecognized.Count > 0 && request.TemplateSummaryConfig?.TreatUnrecognizedResourceTypesAsWarnings is not true)
            throw CloudFormationErrors.UnrecognizedResourceTypes(unrecognized);

        var (capabilities, reason) = TemplateCapabilities.Needed(template);
        return new Response
        {
            Parameters = [.. template.Parameters.Select(ParameterDeclarationShape.Of)],
            Description = template.Description,
            Capabilities = capabilities,
            CapabilitiesReason = reason,
            ResourceTypes = [.. template.Resources.Select(resource => resource.Type).Distinct()],
            Version = FormatVersion,
            Metadata = template.Root["Metadata"] is { } metadata ? CompactJson.Of(TemplateText.Json(metadata)!) : null,
            DeclaredTransforms = template.DeclaredTransforms.Count > 0 ? template.DeclaredTransforms : null,
            ResourceIdentifierSummaries = [.. template.Resources.GroupBy(resource => resource.Type).Select(IdentifierSummary.Of)],
            Warnings = unrecognized.Count > 0 ? new WarningsShape(unrecognized) : null,
        };
    }

    private static string BodyOf(Request request, RequestContext context)
    {
        if (new[] { request.TemplateBody, request.TemplateURL, request.StackName }.Count(source => source is not null) != 1)
            throw CloudFormationErrors.OneTemplateSource();
        if (request.StackName is null)
            return TemplateSource.Template(request.TemplateBody, request.TemplateURL, context.World)!;

        var stack = context.Region.Of<StackStore>().Find(request.StackName) ?? throw CloudFormationErrors.StackWithIdDoesNotExist(request.StackName);
        return stack.Status == StackStatus.ReviewInProgress ? throw CloudFormationErrors.NoSummaryInReview() : stack.Definition.TemplateBody;
    }

    internal sealed record Request
    {
        public string? TemplateBody { get; init; }

        public string? TemplateURL { get; init; }

        public string? StackName { get; init; }

        public SummaryConfig? TemplateSummaryConfig { get; init; }
    }

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TemplateSummaryConfig.html">TemplateSummaryConfig</a>.</summary>
    internal sealed record SummaryConfig(bool? TreatUnrecognizedResourceTypesAsWarnings);

    internal sealed record Response
    {
        public required IReadOnlyList<ParameterDeclarationShape> Parameters { get; init; }

        public string? Description { get; init; }

        public IReadOnlyList<string>? Capabilities { get; init; }

        public string? CapabilitiesReason { get; init; }

        public required IReadOnlyList<string> ResourceTypes { get; init; }

        public required string Version { get; init; }

        public string? Metadata { get; init; }

        public IReadOnlyList<string>? DeclaredTransforms { get; init; }

        public required IReadOnlyList<IdentifierSummary> ResourceIdentifierSummaries { get; init; }

        public WarningsShape? Warnings { get; init; }
    }

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Warnings.html">Warnings</a>.</summary>
    internal sealed record WarningsShape(IReadOnlyList<string> UnrecognizedResourceTypes);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceIdentifierSummary.html">ResourceIdentifierSummary</a>.</summary>
    internal sealed record IdentifierSummary(string ResourceType, IReadOnlyList<string> LogicalResourceIds, IReadOnlyList<string>? ResourceIdentifiers)
    {
        public static IdentifierSummary Of(IGrouping<string, ResourceDeclaration> resources) => new(
            resources.Key,
            [.. resources.Select(resource => resource.LogicalId)],
            ResourceTypeFacts.Find(resources.Key) is { PrimaryIdentifier.Count: > 0 } facts ? facts.PrimaryIdentifier : null);
    }
}
