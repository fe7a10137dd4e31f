using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetEventSourceMapping.html">GetEventSourceMapping</a> and
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html">ListEventSourceMappings</a>.
/// </summary>
internal static class ReadEventSources
{
    private const string TypeName = "AWS::Lambda::EventSourceMapping";
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("GetEventSourceMapping", Get)
        .Add<ListRequest, ListAnswer>("ListEventSourceMappings", List);

    private static JsonObject Get(Request request, RequestContext context) =>
        EventSourceShape.Of(context.Region.Resources.Find(TypeName, request.UUID!) ?? throw LambdaErrors.ResourceNotFound());

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var function = request.FunctionName is { } name
            ? (FunctionName.Parse(name) ?? throw LambdaErrors.InvalidFunctionName(name)).ArnIn(context.Region.Id)
            : null;
        var mappings = context.Region.Resources.OfType(TypeName).Select(EventSourceShape.Of)
            .Where(mapping => function is null || mapping.Text("FunctionArn") == function)
            .Where(mapping => request.EventSourceArn is null || mapping.Text("EventSourceArn") == request.EventSourceArn)
            .ToList();
        var page = Page.Of(mappings, request.Marker, Math.Clamp(request.MaxItems ?? LargestPage, 1, LargestPage), LambdaErrors.InvalidMarker);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private sealed record Request(string? UUID);

    private sealed record ListRequest
    {
        [Query]
        public string? EventSourceArn { get; init; }

        [Query]
        public string? FunctionName { get; init; }

        [Query]
        public string? Marker { get; init; }

        [Query]
        public int? MaxItems { get; init; }
    }

    private sealed record ListAnswer(IReadOnlyList<JsonObject> EventSourceMappings, string? NextMarker);
}
