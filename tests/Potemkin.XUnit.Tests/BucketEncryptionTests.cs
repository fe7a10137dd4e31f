using Amazon.ConfigService;
using Potemkin.Core;

namespace Potemkin.XUnit.Tests;

public class BucketEncryptionTests(PotemkinFixture fixture) : IClassFixture<PotemkinFixture>
{
    private readonly PotemkinRun _potemkin = fixture.Run;

    [Fact]
    public async Task ABucketWithAKeyOfS3sOwnIsNotCompliant()
    {
        var rule = await _potemkin.Rules.DeployAsync("s3-kms", "s3-kms.yml");
        await using var stack = await _potemkin.Stacks.CreateAsync(
            "aes256_bucket.yml", new Dictionary<string, string> { ["SSEAlgorithm"] = "AES256" });

        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
    }

    [Fact]
    public async Task AnUpdateIsJudgedAnew()
    {
        var rule = await _potemkin.Rules.DeployAsync("s3-kms", "s3-kms.yml");
        await using var stack = await _potemkin.Stacks.CreateAsync("aes256_bucket.yml");
        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);

        await stack.UpdateAsync(new Dictionary<string, string> { ["SSEAlgorithm"] = "aws:kms" });

        await _potemkin.Rules["s3-kms"].ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task SeveralVerdictsAreWaitedForAtOnceAndAllThatAreOthersAreTold()
    {
        var rule = await _potemkin.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms-managed");
        await using var stack = await _potemkin.Stacks.CreateAsync("all_three_buckets.yml");

        await rule.ShouldReport(
        [
            new(stack["KmsBucket"], ComplianceType.COMPLIANT),
            new(stack["Aes256Bucket"], ComplianceType.NON_COMPLIANT),
            new(stack["PlainBucket"], ComplianceType.NON_COMPLIANT),
        ]);
    }

    [Fact]
    public async Task ABucketThatIsGoneIsForgotten()
    {
        var rule = await _potemkin.Rules.DeployAsync("s3-kms", "s3-kms.yml");
        await using var stack = await _potemkin.Stacks.CreateAsync("aes256_bucket.yml");
        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);

        await stack.DeleteAsync();

        await rule.ShouldNoLongerReport(stack["Bucket"]);
    }

    [Fact]
    public async Task TheSameHoldsInAnotherRegion()
    {
        var scenario = await _potemkin.BeginAsync(_potemkin.Settings with { Region = "eu-west-1" });
        var rule = await scenario.Rules.DeployAsync("s3-kms", "s3-kms.yml");
        await using var stack = await scenario.Stacks.CreateAsync("aes256_bucket.yml");

        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
    }
}
