using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListImports.html">ListImports</a>.</summary>
internal static class ListImports
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ExportName, "exportName")
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var importers = context.Region.Of<StackStore>().ImportersOf(request.ExportName!);
        if (importers.Count == 0)
            throw CloudFormationErrors.ExportNotImported(request.ExportName!);
        var page = Page.Of(importers, request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    internal sealed record Request(string? ExportName, string? NextToken);

    internal sealed record Response(IReadOnlyList<string> Imports, string? NextToken);
}
