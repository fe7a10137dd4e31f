using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Aggregation;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>The members that requests about aggregators have in common.</summary>
internal static class AggregatorMembers
{
    public const string ByAccount = "ACCOUNT_ID";
    public const string ByRegion = "AWS_REGION";

    public static RequestValidation AggregatorName(this RequestValidation validation, string? name, string member = "configurationAggregatorName") =>
        validation.Required(name, member).Length(name, member, 1, 256).Pattern(name, member, @"[\w\-]+");

    public static RequestValidation AccountId(this RequestValidation validation, string? account, string member) =>
        validation.Pattern(account, member, @"\d{12}");

    public static RequestValidation Region(this RequestValidation validation, string? region, string member) => validation.Length(region, member, 1, 64);

    /// <exception cref="AwsException">There is no such aggregator.</exception>
    public static ConfigurationAggregator Aggregator(this RequestContext context, string name) =>
        context.Region.Of<ConfigurationAggregators>().Find(name) ?? throw AggregationErrors.NoSuchAggregator();

    /// <summary>What the aggregator of that name collects from, as far as it may.</summary>
    /// <param name="context">Who asks.</param>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="account">The only account that is asked for; null for all.</param>
    /// <param name="region">The only region that is asked for; null for all.</param>
    /// <exception cref="AwsException">There is no such aggregator.</exception>
    public static IReadOnlyList<RegionState> Aggregated(this RequestContext context, string name, string? account = null, string? region = null) =>
    [
        .. AggregatedSource.Of(context.Region, context.Aggregator(name))
            .Where(source => source.IsAuthorized)
            .Select(source => source.Region)
            .OfType<RegionState>()
            .Where(source => account is null || source.Id.AccountId == account)
            .Where(source => region is null || source.Id.Region == region),
    ];

    /// <summary>The name of the group that a source is in; null where nothing is grouped.</summary>
    public static string? GroupOf(this RegionState source, string? groupByKey) => groupByKey switch
    {
        ByAccount => source.Id.AccountId,
        ByRegion => source.Id.Region,
        _ => null,
    };
}
