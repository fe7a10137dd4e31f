using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Operations;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;

/// <summary>What a nested stack is to be, by the properties that its parent has for it.</summary>
internal sealed class NestedStackPlan(IReadOnlyDictionary<string, IResourceType> types)
{
    private const string OwnTagPrefix = "aws:";

    private readonly StackPlanner _planner = new(types);

    /// <exception cref="Protocol.AwsException">Nothing can be made of it.</exception>
    public (Stack Stack, DeploymentPlan Plan) ForNew(ResourceRequest request)
    {
        var region = request.Region;
        var parent = region.Of<StackStore>().Find(request.StackId)!;
        var name = GeneratedName.Of(
            request, region.World.RandomNames.Upper(12), RequestConstraints.LongestStackName, RequestConstraints.LongestStackName / 2);
        var id = region.Id.Arn("cloudformation", $"stack/{name}/{region.World.RandomNames.Uuid()}");
        var asked = Asked(request, parent) with
        {
            TimeoutInMinutes = request.Properties.Number("TimeoutInMinutes"),
            // Its parent takes back what was made.
            OnFailure = OnFailure.DoNothing,
        };
        var (definition, plan) = Plan(asked, request, name, id);
        var stack = new Stack(region, name, id, new StackVersion(definition, StackResource.AllOf(plan, definition.RetainExceptOnCreate)))
        {
            ParentId = parent.Id,
            RootId = parent.RootId ?? parent.Id,
        };
        return (stack, plan);
    }

    /// <summary>What the stack is to become; null where nothing about it changes.</summary>
    /// <exception cref="Protocol.AwsException">Nothing can be made of it.</exception>
    public (StackVersion Next, DeploymentPlan Plan)? ForNext(Stack nested, ResourceRequest request)
    {
        var asked = Asked(request, request.Region.Of<StackStore>().Find(request.StackId)!) with
        {
            TimeoutInMinutes = nested.Definition.TimeoutInMinutes,
            OnFailure = nested.Definition.OnFailure,
        };
        var (definition, plan) = Plan(asked, request, nested.Name, nested.Id);
        var next = StackChanges.Next(nested, definition, plan);
        return StackChanges.Any(nested, next, plan) ? (next, plan) : null;
    }

    private static StackDefinition Asked(ResourceRequest request, Stack parent) => new()
    {
        TemplateBody = TemplateSource.Read(request.Properties.Text("TemplateURL") ?? "", request.Region.World),
        Tags = TagsOf(request),
        Capabilities = parent.Definition.Capabilities,
        NotificationArns = request.Properties.Texts("NotificationARNs"),
        RetainExceptOnCreate = parent.Definition.RetainExceptOnCreate,
    };

    /// <summary>Those of the parent, but for the ones that say which of its resources the stack is; and its own, which win.</summary>
    private static Dictionary<string, string> TagsOf(ResourceRequest request)
    {
        var tags = request.StackTags
            .Where(tag => !tag.Key.StartsWith(OwnTagPrefix, StringComparison.Ordinal))
            .ToDictionary(tag => tag.Key, tag => tag.Value);
        foreach (var tag in request.Properties.Objects("Tags"))
            tags[tag.Text("Key") ?? ""] = tag.Text("Value") ?? "";
        return tags;
    }

    /// <summary>A list is given as text, its members between commas.</summary>
    private static string TextOf(JsonNode? value) =>
        value is JsonArray items ? string.Join(',', items.Select(item => $"{item}")) : $"{value}";

    private (StackDefinition Definition, DeploymentPlan Plan) Plan(StackDefinition asked, ResourceRequest request, string name, string id) => _planner.Plan(
        asked,
        new StackRequest
        {
            Parameters =
            [
                .. (request.Properties.Object("Parameters") ?? []).Select(parameter =>
                    new ParameterShape { ParameterKey = parameter.Key, ParameterValue = TextOf(parameter.Value) }),
            ],
        },
        [],
        StackPlanner.EnvironmentOf(name, id, request.Region, asked));
}
