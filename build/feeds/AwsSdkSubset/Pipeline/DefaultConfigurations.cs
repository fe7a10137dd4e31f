#nullable enable
using Amazon.Runtime.Internal;

namespace Amazon.Pipeline;

/// <summary>The defaults modes (AWS_DEFAULTS_MODE), which are the same in every service package.</summary>
internal static class DefaultConfigurations
{
    public static DefaultConfigurationProvider Provider() => new(
    [
        Mode(DefaultConfigurationMode.Standard, connectTimeoutMilliseconds: 3100),
        Mode(DefaultConfigurationMode.InRegion, connectTimeoutMilliseconds: 1100),
        Mode(DefaultConfigurationMode.CrossRegion, connectTimeoutMilliseconds: 3100),
        Mode(DefaultConfigurationMode.Mobile, connectTimeoutMilliseconds: 30000),
        Mode(DefaultConfigurationMode.Auto, connectTimeoutMilliseconds: 1100),
    ]);

    private static DefaultConfiguration Mode(DefaultConfigurationMode name, int connectTimeoutMilliseconds) => new()
    {
        Name = name,
        RetryMode = RequestRetryMode.Standard,
        S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        ConnectTimeout = TimeSpan.FromMilliseconds(connectTimeoutMilliseconds),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(connectTimeoutMilliseconds),
    };
}
