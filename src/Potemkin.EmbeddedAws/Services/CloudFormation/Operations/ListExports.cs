using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListExports.html">ListExports</a>.</summary>
internal static class ListExports
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        var page = Page.Of(context.Region.Of<StackStore>().Exports, request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(export => new Export(export.Stack.Id, export.Output.ExportName!, export.Output.Value))], page.NextToken);
    }

    internal sealed record Request(string? NextToken);

    internal sealed record Response(IReadOnlyList<Export> Exports, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Export.html">Export</a>.</summary>
    internal sealed record Export(string ExportingStackId, string Name, string Value);
}
