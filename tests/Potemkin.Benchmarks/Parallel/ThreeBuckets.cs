using Amazon.ConfigService;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>The stack of each scenario, and what the rule says of its buckets.</summary>
internal static class ThreeBuckets
{
    public const string Template = "three_buckets.yml";

    /// <summary>The verdicts by logical ids, which are the keys of the outputs too.</summary>
    public static IReadOnlyDictionary<string, ComplianceType> Verdicts { get; } = new Dictionary<string, ComplianceType>
    {
        ["KmsBucket"] = ComplianceType.COMPLIANT,
        ["Aes256Bucket"] = ComplianceType.NON_COMPLIANT,
        ["PlainBucket"] = ComplianceType.NON_COMPLIANT,
    };
}
