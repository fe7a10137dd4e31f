using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The texts in which AWS Config refuses the sources of an aggregator.</summary>
internal static class AggregatorErrors
{
    public const string NoSource =
        "The configuration aggregator cannot be created because your request is missing either the AccountAggregationSource or "
        + "the OrganizationAggregationSource. Include the appropriate aggregation source and try again.";

    private const string NoRegions = "Your request does not specify any regions. Select AWS Config-supported regions and try again.";

    private const string RegionsAndAll =
        "Your configuration aggregator contains a list of regions and also specifies the use of all regions. You must choose one of these options.";

    /// <summary>What is wrong with the source; null where nothing is.</summary>
    public static string? Of(AccountAggregationSource? source) => source switch
    {
        null => NoSource,
        { AllAwsRegions: true, AwsRegions.Count: > 0 } => RegionsAndAll,
        { AllAwsRegions: false, AwsRegions.Count: 0 } => NoRegions,
        _ => null,
    };
}
