using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Operations.Queries;
using Potemkin.EmbeddedAws.Services.Config.Querying;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>
/// The resources of several accounts and regions.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListAggregateDiscoveredResources.html">ListAggregateDiscoveredResources</a>,
/// <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateResourceConfig.html">GetAggregateResourceConfig</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_BatchGetAggregateResourceConfig.html">BatchGetAggregateResourceConfig</a>.
/// </summary>
internal static class AggregateResources
{
    private const int PageSize = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<ListRequest, ListResponse>("ListAggregateDiscoveredResources", List)
        .Add<GetRequest, GetResponse>("GetAggregateResourceConfig", Get)
        .Add<BatchRequest, BatchResponse>("BatchGetAggregateResourceConfig", BatchGet)
        .Add<SelectRequest, QueryResponse>("SelectAggregateResourceConfig", Select);

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var filters = request.Filters;
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .ResourceType(request.ResourceType, "resourceType")
            .AccountId(filters?.AccountId, "filters.accountId")
            .Length(filters?.ResourceId, "filters.resourceId", 1, 768)
            .Region(filters?.Region, "filters.region")
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        var found = context.Aggregated(request.ConfigurationAggregatorName!, filters?.AccountId, filters?.Region)
            .SelectMany(source => source.Of<ConfigurationHistory>().Existing)
            .Where(item => item.ResourceType == request.ResourceType)
            .Where(item => filters?.ResourceId is not { } id || id == item.ResourceId)
            .Where(item => filters?.ResourceName is not { } name || name == item.ResourceName)
            .Select(AggregateResourceIdentifier.Of)
            .ToList();
        var page = Page.Of(found, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new ListResponse(page.Items, page.NextToken);
    }

    private static GetResponse Get(GetRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Required(request.ResourceIdentifier, "resourceIdentifier");
        request.ResourceIdentifier?.Check(validation, "resourceIdentifier");
        validation.ThrowIfAny(ConfigErrors.Validation);
        var asked = request.ResourceIdentifier!;
        var found = asked.FindIn(context.Aggregated(request.ConfigurationAggregatorName!))
            ?? throw ConfigErrors.ResourceNotDiscovered(asked.ResourceType!, asked.ResourceId!);
        return new GetResponse(ConfigurationItemMessage.Whole(found));
    }

    private static BatchResponse BatchGet(BatchRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Required(request.ResourceIdentifiers, "resourceIdentifiers")
            .Count(request.ResourceIdentifiers, "resourceIdentifiers", 1, 100);
        for (var i = 0; i < request.ResourceIdentifiers?.Count; i++)
            request.ResourceIdentifiers[i].Check(validation, $"resourceIdentifiers.{i + 1}.member");
        validation.ThrowIfAny(ConfigErrors.Validation);
        var sources = context.Aggregated(request.ConfigurationAggregatorName!);
        var found = request.ResourceIdentifiers!.ToLookup(asked => asked.FindIn(sources) is not null);
        return new BatchResponse([.. found[true].Select(asked => ConfigurationItemMessage.Base(asked.FindIn(sources)!))], [.. found[false]]);
    }

    private static QueryResponse Select(SelectRequest request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Expression(request.Expression)
            .Limit(request.Limit)
            .Range(request.MaxResults, "maxResults", 0, PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var items = context.Aggregated(request.ConfigurationAggregatorName!).SelectMany(QueriedItems.In);
        return QueryResponse.Of(request.Expression!, items, request.MaxResults ?? request.Limit, request.NextToken);
    }

    private sealed record ListRequest(string? ConfigurationAggregatorName, string? ResourceType, ResourceFilters? Filters, int? Limit, string? NextToken);

    private sealed record ResourceFilters(string? AccountId, string? ResourceId, string? ResourceName, string? Region);

    private sealed record ListResponse(IReadOnlyList<AggregateResourceIdentifier> ResourceIdentifiers, string? NextToken);

    private sealed record GetRequest(string? ConfigurationAggregatorName, AggregateResourceIdentifier? ResourceIdentifier);

    private sealed record GetResponse(ConfigurationItemMessage ConfigurationItem);

    private sealed record BatchRequest(string? ConfigurationAggregatorName, IReadOnlyList<AggregateResourceIdentifier>? ResourceIdentifiers);

    private sealed record BatchResponse(
        IReadOnlyList<ConfigurationItemMessage> BaseConfigurationItems, IReadOnlyList<AggregateResourceIdentifier> UnprocessedResourceIdentifiers);

    private sealed record SelectRequest(string? Expression, string? ConfigurationAggregatorName, int? Limit, int? MaxResults, string? NextToken);
}
