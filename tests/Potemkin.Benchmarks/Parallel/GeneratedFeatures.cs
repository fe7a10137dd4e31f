namespace Potemkin.Benchmarks.Parallel;

/// <summary>Features of so many scenarios that nobody would write them.</summary>
internal static class GeneratedFeatures
{
    public const string Judged = "JudgedBuckets";
    public const string Empty = "EmptyScenarios";

    /// <summary>Writes them into a folder.</summary>
    public static void Write(string folder, int scenarios)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{Judged}.feature"), $"""
            Feature: Judged buckets

              Scenario Outline: Bucket <number>
                Given the Config rule 's3-kms' from 's3-kms.yml'
                And the stack 'aes256_bucket.yml' with SSEAlgorithm=<algorithm>
                Then rule 's3-kms' reports the bucket <compliance>

                Examples:
                  | number | algorithm | compliance |
            {Rows(scenarios, number => number % 2 == 0 ? $"{number} | aws:kms | COMPLIANT" : $"{number} | AES256 | NON_COMPLIANT")}

            """);
        File.WriteAllText(Path.Combine(folder, $"{Empty}.feature"), $"""
            Feature: Empty scenarios

              Scenario Outline: Nothing <number>

                Examples:
                  | number |
            {Rows(scenarios, number => $"{number}")}

            """);
    }

    private static string Rows(int scenarios, Func<int, string> cells) =>
        string.Join('\n', Enumerable.Range(1, scenarios).Select(number => $"      | {cells(number)} |"));
}
