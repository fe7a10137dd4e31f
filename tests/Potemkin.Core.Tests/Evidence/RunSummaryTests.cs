using Potemkin.Core.Calling;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class RunSummaryTests
{
    [Fact]
    public void ALineTellsWhatARunDidAndLiveWhatItCosts() =>
        RunSummary.Of("k3v9x0q1az", Activity(new CostEstimate(ConfigurationItems: 240, Evaluations: 92)))
            .Should().Be("Run k3v9x0q1az: 30 stacks, 90 resources, 92 evaluations, 1,214 API calls (3 throttled), about $0.81 of AWS Config.");

    [Fact]
    public void NobodyPaysForAnythingButAnAccount() =>
        RunSummary.Of("k3v9x0q1az", Activity(cost: null))
            .Should().Be("Run k3v9x0q1az: 30 stacks, 90 resources, 92 evaluations, 1,214 API calls (3 throttled).");

    [Fact]
    public void OneIsNotSeveralAndNoneThrottledIsNotSaid()
    {
        var activity = new RunActivity(
            [new ApiCalls("STS", "GetCallerIdentity", 1, 0)],
            new ChangeCount(1, 0, 1),
            [ResourceCount.Of("AWS::S3::Bucket", new ChangeCount(1, 0, 1))],
            default,
            Cost: null);

        RunSummary.Of("k3v9x0q1az", activity).Should().Be("Run k3v9x0q1az: 1 stack, 1 resource, 0 evaluations, 1 API call.");
    }

    private static RunActivity Activity(CostEstimate? cost) => new(
        [new ApiCalls("CloudFormation", "CreateStack", 33, 3), new ApiCalls("CloudFormation", "ListStacks", 1181, 0)],
        new ChangeCount(30, 2, 30),
        [ResourceCount.Of("AWS::EC2::EIP", new ChangeCount(60, 0, 60)), ResourceCount.Of("AWS::S3::Bucket", new ChangeCount(30, 2, 30))],
        new EvaluationCount(92, 1),
        cost);
}
