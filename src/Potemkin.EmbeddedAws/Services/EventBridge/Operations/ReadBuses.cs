using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.EventBridge.Operations;

/// <summary>
/// The event buses: those of stacks, and the one that each region of an account has.
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html">DescribeEventBus</a> and
/// <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html">ListEventBuses</a>.
/// </summary>
internal static class ReadBuses
{
    /// <summary>The bus that is meant where none is named.</summary>
    public const string Default = "default";

    private const string TypeName = "AWS::Events::EventBus";
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Bus>("DescribeEventBus", Describe)
        .Add<ListRequest, ListAnswer>("ListEventBuses", List);

    /// <summary>The name of a bus that is named by that or by its ARN.</summary>
    public static string NameOf(string? bus) => bus is null ? Default : bus[(bus.LastIndexOf('/') + 1)..];

    private static Bus Describe(Request request, RequestContext context)
    {
        var name = NameOf(request.Name);
        return All(context.Region).FirstOrDefault(bus => bus.Name == name) ?? throw EventBridgeErrors.BusNotFound(name);
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var buses = All(context.Region)
            .Where(bus => bus.Name.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal)).OrderBy(bus => bus.Name, StringComparer.Ordinal).ToList();
        var page = Page.Of(buses, request.NextToken, request.Limit ?? LargestPage, EventBridgeErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static IEnumerable<Bus> All(RegionState region) => region.Resources.OfType(TypeName)
        .Select(bus => new Bus(bus.PhysicalId, bus.Arn))
        .Prepend(new Bus(Default, region.Id.Arn("events", $"event-bus/{Default}")));

    private sealed record Request(string? Name);

    private sealed record ListRequest(string? NamePrefix, string? NextToken, int? Limit);

    private sealed record ListAnswer(IReadOnlyList<Bus> EventBuses, string? NextToken);

    private sealed record Bus(string Name, string Arn);
}
