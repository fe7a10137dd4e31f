using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// An aggregator that a stack makes.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html">AWS::Config::ConfigurationAggregator</a>.
/// </summary>
internal sealed class ConfigurationAggregatorType() : StoredResourceType(TypeName, "Config")
{
    private const string TypeName = "AWS::Config::ConfigurationAggregator";
    private const int LongestName = 256;
    private const int LongestLogicalId = 64;

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        Aggregators(resource).Put(resource.Region, resource.PhysicalId, Source(resource.Properties)!, resource.Tags).Tags = resource.Tags;
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        Aggregators(resource).Remove(resource.PhysicalId);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (properties.ContainsKey("OrganizationAggregationSource"))
            throw HandlerFailures.Unsupported(TypeName, "OrganizationAggregationSource");
        if (AggregatorErrors.Of(Source(properties)) is { } refusal)
            throw Refusal(region.World, refusal);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var region = request.Region;
        var aggregators = region.Of<ConfigurationAggregators>();
        var name = properties.Text("ConfigurationAggregatorName")
            ?? GeneratedName.Of(request, region.World.RandomNames.Upper(12), LongestName, LongestLogicalId);
        if (aggregators.Find(name) is not null)
            throw Exists(region.World, "ConfigurationAggregatorName", name);
        return new ResourceIdentity(name, aggregators.Put(region, name, Source(properties)!, ResourceTags.Of(request, Refusal)).Arn) { Name = name };
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["ConfigurationAggregatorArn"] = resource.Arn };

    private static AccountAggregationSource? Source(JsonObject properties) => properties.Objects("AccountAggregationSources") is [var source, ..]
        ? new AccountAggregationSource(source.Texts("AccountIds"), source.Flag("AllAwsRegions"), source.Texts("AwsRegions"))
        : null;

    private static ConfigurationAggregators Aggregators(Resource resource) => resource.Region.Of<ConfigurationAggregators>();
}
