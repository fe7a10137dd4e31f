using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Aggregation;

/// <summary>The errors of aggregators, but for those of their sources.</summary>
internal static class AggregationErrors
{
    public static AwsException NoSuchAggregator() => new(
        "NoSuchConfigurationAggregatorException",
        "The configuration aggregator does not exist. Check the configuration aggregator name and try again.");

    /// <summary>For the operations that take several names.</summary>
    public static AwsException NoSuchAggregators() => new(
        "NoSuchConfigurationAggregatorException",
        "At least one of the configuration aggregators does not exist. Check the configuration aggregator names and try again.");

    // AWS's own texts of these are not known to be published; they are made of what the API reference says.

    public static AwsException TooManyAggregators(int maximum) =>
        new("LimitExceededException", $"The number of accounts and aggregators exceeds the limit: an account has at most {maximum} aggregators.");

    public static AwsException UnsupportedComplianceType(string type) =>
        new(ConfigErrors.Validation, $"The ComplianceType {type} is not supported. Only the following values are supported: COMPLIANT, NON_COMPLIANT");
}
