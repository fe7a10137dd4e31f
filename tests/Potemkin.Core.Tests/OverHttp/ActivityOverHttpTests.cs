using Amazon.ConfigService;
using Potemkin.Core.Evidence;
using Potemkin.Core.Tests.Scripted;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>What a run says it did, compared with what was done.</summary>
public class ActivityOverHttpTests
{
    [Fact]
    public async Task TheCountsAreThoseOfWhatWasDone()
    {
        await using var aws = await EmbeddedRun.StartAsync(isPaced: true);
        var rule = await aws.Run.Rules.DeployAsync("s3-kms", "s3-kms.yml");
        var stacks = await Task.WhenAll(
            aws.Run.Stacks.CreateAsync("aes256_bucket.yml"), aws.Run.Stacks.CreateAsync("all_three_buckets.yml"));
        await rule.ShouldReport(stacks[0]["Bucket"], ComplianceType.NON_COMPLIANT);
        await stacks[0].UpdateAsync(new Dictionary<string, string> { ["SSEAlgorithm"] = "aws:kms" });
        await rule.ShouldReport(stacks[0]["Bucket"], ComplianceType.COMPLIANT);
        await rule.EvaluateAsync();
        await aws.Run.DisposeAsync();

        var activity = aws.Run.Activity;

        activity.Calls.Sum(calls => calls.Attempts).Should().Be(aws.Calls);
        activity.Calls.Should().OnlyContain(calls => calls.Attempts == aws.CallsOf(calls.Operation) && calls.Throttled == 0);
        activity.Stacks.Should().Be(new ChangeCount(Created: 3, Updated: 1, Deleted: 3));
        activity.Resources.Should().Equal(
            new ResourceCount("AWS::Config::ConfigRule", Created: 1, Updated: 0, Deleted: 1),
            new ResourceCount("AWS::S3::Bucket", Created: 4, Updated: 1, Deleted: 4));
        activity.Evaluations.Seen.Should().BeInRange(2, 4, "each change is judged, and perhaps the evaluation that was started is seen too");
        activity.Evaluations.Started.Should().Be(1);
        activity.Cost.Should().BeNull("nobody pays for the embedded AWS");
    }

    [Fact]
    public async Task AThrottledAttemptIsCountedAsOne()
    {
        await using var aws = await EmbeddedRun.StartAsync(faults: new Faults { Throttling = 0.3 }, isPaced: true);

        await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");
        await aws.Run.DisposeAsync();

        var calls = aws.Run.Activity.Calls;
        calls.Sum(call => call.Throttled).Should().BePositive();
        calls.Should().OnlyContain(call => call.Attempts - call.Throttled >= 1 && call.Attempts >= aws.CallsOf(call.Operation));
    }

    [Fact]
    public async Task WhatAStackHadWhoseCreationFailedIsCounted()
    {
        using var templates = new TemplateFolder();
        templates.Add("bucket_then_failure.yml", """
            Resources:
              Bucket: { Type: AWS::S3::Bucket }
              Policy:
                Type: AWS::S3::BucketPolicy
                DependsOn: Bucket
                Properties:
                  Bucket: no-such-bucket-here
                  PolicyDocument: { Version: '2012-10-17', Statement: [] }
            """);
        await using var aws = await EmbeddedRun.StartAsync(change: settings => settings with { TemplatesFolder = templates.Path }, isPaced: true);

        var creation = () => aws.Run.Stacks.CreateAsync("bucket_then_failure.yml");
        await creation.Should().ThrowAsync<PotemkinException>();
        await aws.Run.DisposeAsync();

        aws.Run.Activity.Stacks.Should().Be(new ChangeCount(Created: 1, Updated: 0, Deleted: 1));
        aws.Run.Activity.Resources.Should().Equal(new ResourceCount("AWS::S3::Bucket", Created: 1, Updated: 0, Deleted: 1));
    }

    [Fact]
    public async Task EachAccountAndRegionIsCountedByItself()
    {
        await using var aws = await EmbeddedRun.StartAsync(isPaced: true);
        var elsewhere = await aws.Run.BeginAsync(aws.Run.Settings with { Profile = "audit", Region = "eu-west-1" });

        await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");
        await elsewhere.Stacks.CreateAsync("all_three_buckets.yml");

        aws.Run.Places.Select(place => (place.AccountId, place.Region, place.Activity.Resources.Sum(resource => resource.Created))).Should().Equal(
            ("123456789012", "us-east-1", 1), ("988726081383", "eu-west-1", 3));
        aws.Run.Activity.Stacks.Created.Should().Be(2);
    }

    [Fact]
    public async Task ARunLeavesEvidenceOfWhatItDid()
    {
        var aws = await EmbeddedRun.StartAsync(isPaced: true);
        await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        await aws.DisposeAsync();

        var run = EvidenceDocument.Read(Path.Combine(aws.Run.Settings.ResultsFolder, "evidence.json")).Runs.Should().ContainSingle().Which;
        run.Id.Should().Be(aws.Run.Id);
        run.Total.Stacks.Deleted.Should().Be(1);
        Directory.EnumerateFiles(aws.Run.Settings.ResultsFolder, "*.tmp").Should().BeEmpty("no draft stays");
    }
}
