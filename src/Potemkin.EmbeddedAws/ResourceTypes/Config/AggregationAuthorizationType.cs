using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// An authorization that a stack gives.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html">AWS::Config::AggregationAuthorization</a>.
/// </summary>
internal sealed class AggregationAuthorizationType() : StoredResourceType("AWS::Config::AggregationAuthorization", "Config")
{
    public override Resource Create(ResourceRequest request)
    {
        var authorized = Authorized(request.Properties);
        var authorizations = request.Region.Of<AggregationAuthorizations>();
        if (authorizations.Find(authorized) is not null)
        {
            throw Exists(
                request.Region.World, [new("AuthorizedAccountId", authorized.AccountId), new("AuthorizedAwsRegion", authorized.Region)]);
        }

        authorizations.Put(request.Region, authorized, ResourceTags.Of(request, Refusal));
        return base.Create(request);
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        if (resource.Region.Of<AggregationAuthorizations>().Find(Authorized(resource.Properties)) is { } authorization)
            authorization.Tags = resource.Tags;
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        resource.Region.Of<AggregationAuthorizations>().Remove(Authorized(resource.Properties));
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var authorized = Authorized(properties);
        return new ResourceIdentity($"{authorized.AccountId}|{authorized.Region}", request.Region.Of<AggregationAuthorizations>().Find(authorized)!.Arn);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["AggregationAuthorizationArn"] = resource.Arn };

    private static AccountRegion Authorized(JsonObject properties) =>
        new(properties.Text("AuthorizedAccountId")!, properties.Text("AuthorizedAwsRegion")!);
}
