using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.StepFunctions.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html">DescribeStateMachine</a>,
/// <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html">ListStateMachines</a> and
/// <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html">ListTagsForResource</a>.
/// </summary>
internal static class ReadStateMachines
{
    private const string TypeName = "AWS::StepFunctions::StateMachine";
    private const int UsualPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, StateMachine>("DescribeStateMachine", (request, context) => Of(Find(request.StateMachineArn, context)))
        .Add<ListRequest, ListAnswer>("ListStateMachines", List)
        .Add<TagsRequest, TagsAnswer>("ListTagsForResource", (request, context) =>
            new TagsAnswer([.. Find(request.ResourceArn, context).Tags.Select(tag => new Tag(tag.Key, tag.Value))]));

    private static Resource Find(string? arn, RequestContext context) =>
        context.Region.Resources.Find(TypeName, arn ?? "") ?? throw StepFunctionsErrors.StateMachineDoesNotExist(arn ?? "");

    private static StateMachine Of(Resource machine) => new()
    {
        StateMachineArn = machine.Arn,
        Name = $"{machine.Attributes["Name"]}",
        Type = TypeOf(machine),
        Definition = machine.Properties["Definition"] is JsonObject definition ? CompactJson.Of(definition) : machine.Properties.Text("DefinitionString") ?? "",
        RoleArn = machine.Properties.Text("RoleArn")!,
        CreationDate = machine.CreatedAt,
        LoggingConfiguration = CamelCase.Of(machine.Properties["LoggingConfiguration"]) as JsonObject
            ?? new JsonObject { ["level"] = "OFF", ["includeExecutionData"] = false },
        TracingConfiguration = new JsonObject { ["enabled"] = machine.Properties.Object("TracingConfiguration")?.Flag("Enabled") ?? false },
        EncryptionConfiguration = CamelCase.Of(machine.Properties["EncryptionConfiguration"]) as JsonObject ?? new JsonObject { ["type"] = "AWS_OWNED_KEY" },
    };

    private static string TypeOf(Resource machine) => machine.Properties.Text("StateMachineType") ?? "STANDARD";

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var machines = context.Region.Resources.OfType(TypeName)
            .Select(machine => new ListItem(machine.Arn, $"{machine.Attributes["Name"]}", TypeOf(machine), machine.CreatedAt)).ToList();
        var page = Page.Of(machines, request.NextToken, request.MaxResults is > 0 ? request.MaxResults.Value : UsualPage, StepFunctionsErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private sealed record Request(string? StateMachineArn, string? IncludedData);

    private sealed record StateMachine
    {
        public required string StateMachineArn { get; init; }

        public required string Name { get; init; }

        public string Status => "ACTIVE";

        public required string Definition { get; init; }

        public required string RoleArn { get; init; }

        public required string Type { get; init; }

        public required DateTimeOffset CreationDate { get; init; }

        public required JsonObject LoggingConfiguration { get; init; }

        public required JsonObject TracingConfiguration { get; init; }

        public required JsonObject EncryptionConfiguration { get; init; }
    }

    private sealed record ListRequest(int? MaxResults, string? NextToken);

    private sealed record ListAnswer(IReadOnlyList<ListItem> StateMachines, string? NextToken);

    private sealed record ListItem(string StateMachineArn, string Name, string Type, DateTimeOffset CreationDate);

    private sealed record TagsRequest(string? ResourceArn);

    private sealed record TagsAnswer(IReadOnlyList<Tag> Tags);

    private sealed record Tag(string Key, string Value);
}
