using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Queries;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// A query that a stack saves.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html">AWS::Config::StoredQuery</a>.
/// </summary>
internal sealed class StoredQueryType() : StoredResourceType("AWS::Config::StoredQuery", "Config")
{
    public override Resource Create(ResourceRequest request)
    {
        var name = request.Properties.Text("QueryName")!;
        if (request.Region.Of<StoredQueries>().Find(name) is not null)
            throw Exists(request.Region.World, "QueryName", name);
        Save(request);
        return base.Create(request);
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        Save(request).Tags = ResourceTags.Of(request, Refusal);
        base.Update(resource, request);
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        resource.Region.Of<StoredQueries>().Remove(resource.PhysicalId);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var query = request.Region.Of<StoredQueries>().Find(properties.Text("QueryName")!)!;
        return new ResourceIdentity(query.Name, query.Arn) { Name = query.Name };
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["QueryArn"] = resource.Arn,
        ["QueryId"] = resource.Arn.Split('/')[^1],
    };

    private StoredQuery Save(ResourceRequest request) => request.Region.Of<StoredQueries>().Put(
        request.Region,
        request.Properties.Text("QueryName")!,
        request.Properties.Text("QueryDescription"),
        request.Properties.Text("QueryExpression"),
        ResourceTags.Of(request, Refusal));
}
