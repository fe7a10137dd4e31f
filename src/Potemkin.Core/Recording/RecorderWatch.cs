using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Recording;

/// <summary>Looks at the configuration recorder now and then, for all who wait for what it records.</summary>
/// <param name="config">AWS Config.</param>
/// <param name="time">The clock.</param>
/// <param name="lasting">How long what was seen is taken to last.</param>
internal sealed class RecorderWatch(IAmazonConfigService config, TimeProvider time, TimeSpan lasting)
{
    private readonly Lock _gate = new();
    private Task<RecorderSight>? _sight;
    private long _seenAt;

    /// <summary>The recorder as it was last seen; null where nobody has looked.</summary>
    public RecorderSight? Last
    {
        get
        {
            lock (_gate)
                return _sight is { IsCompletedSuccessfully: true } ? _sight.Result : null;
        }
    }

    /// <summary>The recorder, as it was a short while ago at most.</summary>
    public Task<RecorderSight> SeeAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_sight is null or { IsFaulted: true } or { IsCanceled: true } || time.GetElapsedTime(_seenAt) >= lasting)
            {
                _sight = Shared.Start(LookAsync);
                _seenAt = time.GetTimestamp();
            }

            return _sight.WaitAsync(cancellationToken);
        }
    }

    private async Task<RecorderSight> LookAsync()
    {
        try
        {
            var recorders = await config.DescribeConfigurationRecordersAsync(new DescribeConfigurationRecordersRequest());
            var statuses = await config.DescribeConfigurationRecorderStatusAsync(new DescribeConfigurationRecorderStatusRequest());
            // Recorders of AWS services record for these alone.
            var recorder = recorders.ConfigurationRecorders?.FirstOrDefault(one => string.IsNullOrEmpty(one.ServicePrincipal));
            return new RecorderSight(recorder, statuses.ConfigurationRecordersStatus?.FirstOrDefault(status => status.Name == recorder?.Name));
        }
        catch (AmazonServiceException refused) when (Transient.Describe(refused) is null)
        {
            // Looking at it is a courtesy: whoever may not look waits without.
            return new RecorderSight(null, null, refused);
        }
    }
}
