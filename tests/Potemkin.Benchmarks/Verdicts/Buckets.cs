using Amazon.ConfigService.Model;
using ConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Benchmarks.Verdicts;

/// <summary>What is judged, and by what.</summary>
internal static class Buckets
{
    /// <summary>Rules over buckets.</summary>
    public static readonly IReadOnlyList<string> Identifiers =
    [
        "S3_BUCKET_VERSIONING_ENABLED",
        "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
        "S3_BUCKET_PUBLIC_READ_PROHIBITED",
        "S3_BUCKET_PUBLIC_WRITE_PROHIBITED",
        "S3_BUCKET_LOGGING_ENABLED",
        "S3_BUCKET_REPLICATION_ENABLED",
        "S3_BUCKET_SSL_REQUESTS_ONLY",
        "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED",
        "S3_BUCKET_DEFAULT_LOCK_ENABLED",
        "S3_DEFAULT_ENCRYPTION_KMS",
    ];

    public static ConfigRule Rule(string name, string identifier) => new()
    {
        ConfigRuleName = name,
        Source = new Source { Owner = "AWS", SourceIdentifier = identifier },
    };

    /// <summary>A template of that many buckets, every second of them versioned.</summary>
    public static string Template(int buckets) => $$"""{"Resources": { {{string.Join(',', Enumerable.Range(0, buckets).Select(Resource))}} } }""";

    private static string Resource(int number) => number % 2 == 0
        ? $$"""
            "B{{number}}":{"Type":"AWS::S3::Bucket","Properties":{"VersioningConfiguration":{"Status":"Enabled" } } }
            """
        : $$"""
            "B{{number}}":{"Type":"AWS::S3::Bucket"}
            """;
}
