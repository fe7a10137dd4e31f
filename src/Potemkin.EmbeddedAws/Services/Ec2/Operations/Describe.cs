using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>Describes the resources of one type, in the account and region that is asked.</summary>
/// <param name="description">How.</param>
/// <param name="shape">What one is like.</param>
internal sealed class Describe(Description description, Func<Resource, JsonObject> shape)
{
    private const int LargestPage = 1_000;

    public void AddTo(OperationTable operations) => operations.Add<DescribeRequest, JsonObject>(description.Operation, Answer);

    private JsonObject Answer(DescribeRequest request, RequestContext context)
    {
        var ids = IdsIn(request);
        if (request.DryRun is true)
            throw Ec2Errors.WouldHaveSucceeded();
        var all = description.OtherTypes.Prepend(description.ResourceType).SelectMany(context.Region.Resources.OfType)
            .Select(resource => (resource, Configuration(resource))).ToList();
        foreach (var (member, asked) in ids)
            all = Only(all, member, asked);

        var taken = all.Where(each => (request.Filter ?? []).All(filter => filter.Takes(each.Item2, description))).ToList();
        var page = Page.Of(taken, request.NextToken, request.MaxResults ?? LargestPage, Ec2Errors.InvalidNextToken);
        var answer = new JsonObject { [description.Set] = new JsonArray([.. page.Items.Select(each => Written(each.resource, each.Item2))]) };
        if (page.NextToken is not null)
            answer["nextToken"] = page.NextToken;
        return answer;
    }

    private Dictionary<string, IReadOnlyList<string>> IdsIn(DescribeRequest request)
    {
        var ids = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (name, value) in request.Ids ?? [])
        {
            if (!description.Ids.TryGetValue(name, out var member) || value.ValueKind != JsonValueKind.Array)
                throw ProtocolErrors.UnsupportedParameter(description.Operation, name);
            ids[member] = [.. value.EnumerateArray().Select(id => id.ToString())];
        }

        return ids;
    }

    private List<(Resource, JsonObject)> Only(List<(Resource, JsonObject Configuration)> all, string member, IReadOnlyList<string> asked)
    {
        var missing = asked.FirstOrDefault(id => all.All(each => each.Configuration.Text(member) != id));
        return missing is null
            ? [.. all.Where(each => asked.Contains(each.Configuration.Text(member)))]
            : throw Ec2Errors.NotFound(description.Missing.Code, description.Missing.Noun, missing);
    }

    private JsonObject Configuration(Resource resource)
    {
        var configuration = shape(resource);
        configuration["tags"] ??= RecordedTags.Of(resource);
        return configuration;
    }

    private JsonObject Written(Resource resource, JsonObject configuration)
    {
        var written = (JsonObject)InXml(configuration, "")!;
        if (resource.Type != Instance.TypeName)
            return written;
        // Each instance was started by a request of its own.
        return new JsonObject
        {
            ["reservationId"] = Ec2Id.Of(resource, "r"),
            ["ownerId"] = resource.Region.Id.AccountId,
            ["groupSet"] = new JsonArray(),
            ["instancesSet"] = new JsonArray(written),
        };
    }

    private JsonNode? InXml(JsonNode? node, string path) => node switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => InXml(item, path))]),
        JsonObject members => new JsonObject(
        [
            .. members.Select(member => (Path: $"{path}{member.Key}", member.Key, member.Value))
                .Select(member => (Name: NameOf(member.Path, member.Key), member.Path, member.Value))
                .Where(member => member.Name is not null && member.Value is not null)
                .Select(member => KeyValuePair.Create(member.Name!, InXml(member.Value, $"{member.Path}."))),
        ]),
        _ => node?.DeepClone(),
    };

    private string? NameOf(string path, string name) =>
        description.XmlNames.TryGetValue(path, out var other) ? other : name == "tags" ? "tagSet" : name;
}
