using Potemkin.Core.Compliance;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Tests.Compliance;

public class MissingEvaluationsTests
{
    private static readonly StackResource Bucket = new(new LogicalId("Bucket"), new PhysicalId("bucket-1"), "AWS::S3::Bucket", default);

    [Fact]
    public void WhatIsStartedGoesOnWhereTheContextEndsOfTheStepThatWantedIt()
    {
        var seen = new List<SynchronizationContext?>();
        using var evaluations = new MissingEvaluations(
            _ =>
            {
                seen.Add(SynchronizationContext.Current);
                return Task.FromResult(new EvaluationStart(null));
            },
            TimeProvider.System,
            TimeSpan.Zero);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
        try
        {
            evaluations.Note(Bucket, isMissing: true);
            evaluations.Note(Bucket, isMissing: true);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        seen.Should().Equal(new SynchronizationContext?[] { null });
    }
}
