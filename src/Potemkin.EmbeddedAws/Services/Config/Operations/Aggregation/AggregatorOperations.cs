using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Aggregation;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>
/// What collects what AWS Config knows in several accounts and regions; there are no organizations to collect from.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html">Multi-account multi-region data aggregation</a>.
/// </summary>
internal static class AggregatorOperations
{
    private const int MostAggregators = 50;
    private const int PageSize = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, PutResponse>("PutConfigurationAggregator", Put)
        .Add<DescribeRequest, DescribeResponse>("DescribeConfigurationAggregators", Describe)
        .Add<DeleteRequest, Empty>("DeleteConfigurationAggregator", Delete);

    private static PutResponse Put(PutRequest request, RequestContext context)
    {
        Check(request);
        var tags = request.Tags.ByKey(ConfigErrors.InvalidParameter);
        var source = request.AccountAggregationSources is [var given] ? given.Read() : null;
        if (AggregatorErrors.Of(source) is { } refusal)
            throw new AwsException(ConfigErrors.InvalidParameter, refusal);
        var aggregators = context.Region.Of<ConfigurationAggregators>();
        if (aggregators.Find(request.ConfigurationAggregatorName!) is null && aggregators.All.Count >= MostAggregators)
            throw AggregationErrors.TooManyAggregators(MostAggregators);

        return new PutResponse(Message.Of(aggregators.Put(context.Region, request.ConfigurationAggregatorName!, source!, tags)));
    }

    private static DescribeResponse Describe(DescribeRequest request, RequestContext context)
    {
        var names = request.ConfigurationAggregatorNames ?? [];
        var validation = new RequestValidation().Count(names, "configurationAggregatorNames", 0, 10);
        for (var i = 0; i < names.Count; i++)
            validation.AggregatorName(names[i], $"configurationAggregatorNames.{i + 1}.member");
        validation.Limit(request.Limit, PageSize).ThrowIfAny(ConfigErrors.Validation);
        var aggregators = context.Region.Of<ConfigurationAggregators>();
        var found = names.Count == 0
            ? aggregators.All
            : [.. names.Distinct().Select(name => aggregators.Find(name) ?? throw (names.Count == 1 ? AggregationErrors.NoSuchAggregator() : AggregationErrors.NoSuchAggregators()))];
        var page = Page.Of([.. found.Select(Message.Of)], request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new DescribeResponse(page.Items, page.NextToken);
    }

    private static Empty Delete(DeleteRequest request, RequestContext context)
    {
        new RequestValidation().AggregatorName(request.ConfigurationAggregatorName).ThrowIfAny(ConfigErrors.Validation);
        context.Region.Of<ConfigurationAggregators>().Remove(context.Aggregator(request.ConfigurationAggregatorName!).Name);
        return new Empty();
    }

    private static void Check(PutRequest request)
    {
        var validation = new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Count(request.AccountAggregationSources, "accountAggregationSources", 0, 1);
        for (var i = 0; i < request.AccountAggregationSources?.Count; i++)
        {
            var (source, member) = (request.AccountAggregationSources[i], $"accountAggregationSources.{i + 1}.member");
            validation
                .Required(source.AccountIds, $"{member}.accountIds")
                .Count(source.AccountIds, $"{member}.accountIds", 1, int.MaxValue)
                .Count(source.AwsRegions, $"{member}.awsRegions", 1, int.MaxValue);
            for (var j = 0; j < source.AccountIds?.Count; j++)
                validation.AccountId(source.AccountIds[j], $"{member}.accountIds.{j + 1}.member");
        }

        validation.Tags(request.Tags).ThrowIfAny(ConfigErrors.Validation);
    }

    private sealed record PutRequest(
        string? ConfigurationAggregatorName, IReadOnlyList<SourceMessage>? AccountAggregationSources, IReadOnlyList<Tag>? Tags);

    private sealed record PutResponse(Message ConfigurationAggregator);

    private sealed record DescribeRequest(IReadOnlyList<string>? ConfigurationAggregatorNames, int? Limit, string? NextToken);

    private sealed record DescribeResponse(IReadOnlyList<Message> ConfigurationAggregators, string? NextToken);

    private sealed record DeleteRequest(string? ConfigurationAggregatorName);

    private sealed record SourceMessage(IReadOnlyList<string>? AccountIds, bool? AllAwsRegions, IReadOnlyList<string>? AwsRegions)
    {
        public AccountAggregationSource Read() => new(AccountIds!, AllAwsRegions ?? false, AwsRegions ?? []);

        public static SourceMessage Of(AccountAggregationSource source) =>
            new(source.AccountIds, source.AllAwsRegions, source.AwsRegions is { Count: > 0 } regions ? regions : null);
    }

    private sealed record Message(
        string ConfigurationAggregatorName,
        string ConfigurationAggregatorArn,
        IReadOnlyList<SourceMessage> AccountAggregationSources,
        DateTimeOffset CreationTime,
        DateTimeOffset LastUpdatedTime)
    {
        public static Message Of(ConfigurationAggregator aggregator) => new(
            aggregator.Name,
            aggregator.Arn,
            [SourceMessage.Of(aggregator.Source)],
            aggregator.CreationTime,
            aggregator.LastUpdatedTime);
    }
}
