using Potemkin.Core.Evidence;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Evidence;

public sealed class ActivityLogTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemplateFolder _templates = new();
    private readonly ActivityLog _log = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AnUpdateCountsWhatIsNewWhatIsChangedAndWhatIsGone()
    {
        var stack = await StackAsync();
        _log.Created(stack);
        Stands(stack, ("one", Now), ("two", Now), ("three", Now));

        _log.Updated();
        Stands(stack, ("two", Now), ("three", Now.AddMinutes(1)), ("four", Now.AddMinutes(1)));

        var activity = _log.Until(0, isRecorded: null);
        activity.Stacks.Should().Be(new ChangeCount(1, 1, 0));
        activity.Resources.Should().Equal(new ResourceCount("AWS::S3::Bucket", Created: 4, Updated: 1, Deleted: 1));
    }

    [Fact]
    public async Task TheCostIsThatOfTheChangesOfWhatIsRecorded()
    {
        var stack = await StackAsync();
        _log.Created(stack);
        Stands(stack, ("one", Now), ("two", Now));
        _log.Deleted(stack);

        _log.Until(0, type => type == "AWS::S3::Bucket").Cost.Should().Be(new CostEstimate(ConfigurationItems: 4, Evaluations: 0));
        _log.Until(0, _ => true).Cost.Should().Be(new CostEstimate(ConfigurationItems: 6, Evaluations: 0), "the stack is one more");
        _log.Until(0, _ => true).Cost!.Dollars.Should().Be(0.018m);
    }

    [Fact]
    public async Task AStackThatIsDeletedTwiceIsDeletedOnce()
    {
        var stack = await StackAsync();
        _log.Created(stack);

        _log.Deleted(stack);
        _log.Deleted(stack);

        _log.Until(0, isRecorded: null).Stacks.Should().Be(new ChangeCount(1, 0, 1));
    }

    [Theory]
    [InlineData("AWS::S3::Bucket", true)]
    [InlineData("AWS::CloudFormation::Stack", true)]
    [InlineData("AWS::S3::BucketPolicy", false)]
    [InlineData("AWS::Config::ConfigRule", false)]
    public void WhatAwsConfigCannotRecordCostsNothing(string type, bool isRecordable) =>
        RecordableTypes.Contains(type).Should().Be(isRecordable);

    private async Task<Stack> StackAsync()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        return await aws.StackAsync();
    }

    private void Stands(Stack stack, params IEnumerable<(string Name, DateTimeOffset ChangedAt)> buckets)
    {
        stack.Resources =
        [
            .. buckets.Select(bucket => new StackResource(new LogicalId(bucket.Name), new PhysicalId(bucket.Name), "AWS::S3::Bucket", bucket.ChangedAt)),
        ];
        _log.Stands(stack);
    }
}
