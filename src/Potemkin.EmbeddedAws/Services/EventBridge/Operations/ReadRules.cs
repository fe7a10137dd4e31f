using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.EventBridge.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html">DescribeRule</a>,
/// <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html">ListRules</a> and
/// <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html">ListTargetsByRule</a>.
/// </summary>
internal static class ReadRules
{
    private const string TypeName = "AWS::Events::Rule";
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, RuleShape>("DescribeRule", (request, context) =>
            RuleShape.Of(Find(request.Name, request.EventBusName, context)) with { CreatedBy = context.AccountId })
        .Add<ListRequest, ListAnswer>("ListRules", List)
        .Add<TargetsRequest, TargetsAnswer>("ListTargetsByRule", Targets);

    private static Resource Find(string? name, string? bus, RequestContext context) =>
        On(bus, context).FirstOrDefault(rule => rule.Name == name) ?? throw EventBridgeErrors.RuleNotFound(name ?? "", ReadBuses.NameOf(bus));

    private static IEnumerable<Resource> On(string? bus, RequestContext context) => context.Region.Resources.OfType(TypeName)
        .Where(rule => ReadBuses.NameOf(rule.Properties.Text("EventBusName")) == ReadBuses.NameOf(bus));

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var rules = On(request.EventBusName, context)
            .Where(rule => rule.Name!.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal))
            .OrderBy(rule => rule.Name, StringComparer.Ordinal).Select(RuleShape.Of).ToList();
        var page = Page.Of(rules, request.NextToken, request.Limit ?? LargestPage, EventBridgeErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static TargetsAnswer Targets(TargetsRequest request, RequestContext context)
    {
        var targets = Find(request.Rule, request.EventBusName, context).Properties.Objects("Targets").ToList();
        var page = Page.Of(targets, request.NextToken, request.Limit ?? LargestPage, EventBridgeErrors.InvalidNextToken);
        return new TargetsAnswer([.. page.Items.Select(target => target.DeepClone().AsObject())], page.NextToken);
    }

    private sealed record Request(string? Name, string? EventBusName);

    private sealed record ListRequest(string? NamePrefix, string? EventBusName, string? NextToken, int? Limit);

    private sealed record ListAnswer(IReadOnlyList<RuleShape> Rules, string? NextToken);

    private sealed record TargetsRequest(string? Rule, string? EventBusName, string? NextToken, int? Limit);

    private sealed record TargetsAnswer(IReadOnlyList<JsonObject> Targets, string? NextToken);

    private sealed record RuleShape
    {
        public required string Name { get; init; }

        public required string Arn { get; init; }

        public string? EventPattern { get; init; }

        public string? ScheduleExpression { get; init; }

        public required string State { get; init; }

        public string? Description { get; init; }

        public string? RoleArn { get; init; }

        public required string EventBusName { get; init; }

        public string? CreatedBy { get; init; }

        public static RuleShape Of(Resource rule) => new()
        {
            Name = rule.Name!,
            Arn = rule.Arn,
            EventPattern = rule.Properties["EventPattern"] switch
            {
                null => null,
                JsonObject pattern => CompactJson.Of(pattern),
                var text => text.ToString(),
            },
            ScheduleExpression = rule.Properties.Text("ScheduleExpression"),
            State = rule.Properties.Text("State") ?? "ENABLED",
            Description = rule.Properties.Text("Description"),
            RoleArn = rule.Properties.Text("RoleArn"),
            EventBusName = ReadBuses.NameOf(rule.Properties.Text("EventBusName")),
        };
    }
}
