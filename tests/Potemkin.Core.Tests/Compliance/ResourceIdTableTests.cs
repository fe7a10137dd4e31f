using Potemkin.Core.Compliance;

namespace Potemkin.Core.Tests.Compliance;

public class ResourceIdTableTests
{
    private static readonly string ManagedRules = PublicData.Folder("managed_rules.tsv");

    /// <summary>The types that AWS's managed rules judge; one empty name where the data is absent, so that the test says that it skips.</summary>
    public static TheoryData<string> JudgedTypes => [.. File.Exists(ManagedRules) ? ReadTypes() : [""]];

    [SkippableTheory]
    [MemberData(nameof(JudgedTypes))]
    public void EachTypeThatAManagedRuleJudgesHasAStrategyOrAReasonForNone(string resourceType)
    {
        Skip.If(resourceType.Length == 0, $"{ManagedRules} is absent.");

        ResourceIdTable.Rows.Should().ContainKey(resourceType);
        if (ResourceIdTable.Rows[resourceType] is ResourceIdStrategy.NotDeployed { Why: var why })
            why.Should().NotBeEmpty();
    }

    [Fact]
    public void EachRowIsDocumented()
    {
        var documented = File.ReadLines(Path.Combine(Repository.Folder, "docs", "resource-ids.md"))
            .Where(line => line.StartsWith("| AWS::", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim());

        documented.Should().BeEquivalentTo(ResourceIdTable.Rows.Keys);
    }

    [Fact]
    public void ACustomerManagedPolicyIsRecordedUnderAnotherTypeThanItIsDeployedUnder()
    {
        ResourceIdTable.RecordedTypeOf("AWS::IAM::ManagedPolicy").Should().Be("AWS::IAM::Policy");
        ResourceIdTable.RecordedTypeOf("AWS::S3::Bucket").Should().Be("AWS::S3::Bucket");
    }

    private static IEnumerable<string> ReadTypes() => File.ReadLines(ManagedRules)
        .Skip(1)
        .SelectMany(line => line.Split('\t')[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Distinct();
}
