using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime.Internal;
using Potemkin.Core.Calling;
using ExecutionContext = Amazon.Runtime.Internal.ExecutionContext;

namespace Potemkin.Core.Tests.Calling;

public class CallRetryPolicyTests
{
    private readonly CallRetryPolicy _policy = new(new AmazonConfigServiceConfig { ServiceURL = "http://127.0.0.1:9" });

    [Fact]
    public void AThrottledAttemptIsRepeatedWithoutASleepHoweverManyThereWere()
    {
        for (var attempt = 1; attempt < 1000; attempt++)
        {
            var context = Context(attempt);
            _policy.OnRetry(context, bypassAcquireCapacity: false, isThrottlingError: true).Should().BeTrue();
            _policy.WaitBeforeRetryAsync(context).IsCompleted.Should().BeTrue();
        }
    }

    [Fact]
    public void ThatAnEvaluationIsUnderWayIsNoThrottling()
    {
        _policy.IsThrottlingError(new LimitExceededException("…") { ErrorCode = "LimitExceededException" }).Should().BeFalse();
        _policy.IsThrottlingError(new AmazonConfigServiceException("Rate exceeded") { ErrorCode = "ThrottlingException" }).Should().BeTrue();
    }

    private static ExecutionContext Context(int retries)
    {
        var request = new RequestContext(false) { ClientConfig = new AmazonConfigServiceConfig(), Retries = retries };
        return new ExecutionContext(request, new ResponseContext());
    }
}
