using Potemkin.Core.Functions;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>Adds to the failure of a custom Lambda rule what its function wrote to its log.</summary>
internal sealed class FailureReport(AccountRegion place)
{
    // No invocation lasts longer: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private static readonly TimeSpan LongestInvocation = TimeSpan.FromMinutes(15);

    private readonly FunctionLog _log = new(place.Clients, place.Identity.AccountId);

    /// <summary>Waits for what may end in such a failure.</summary>
    /// <exception cref="NoVerdictException">It did; what its function logged since the resources changed is told with it.</exception>
    public async Task<T> WatchAsync<T>(SdkConfigRule definition, Task<T> wait, CancellationToken cancellationToken)
    {
        try
        {
            return await wait;
        }
        catch (NoVerdictException failure) when (FunctionName.Of(definition) is { } function && failure.Since(LongestInvocation) is { } since)
        {
            throw failure.With(await _log.TellAsync(function, since, cancellationToken));
        }
    }
}
