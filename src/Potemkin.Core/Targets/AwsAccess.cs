using Amazon;
using Amazon.Runtime;
using Potemkin.Core.Settings;

namespace Potemkin.Core.Targets;

/// <summary>By what account, region and address AWS is to be reached.</summary>
/// <param name="Region">The region.</param>
/// <param name="Profile">The profile that the AWS SDK takes credentials and endpoints from; null for those that it finds by itself.</param>
/// <param name="Credentials">The credentials; null for those that the AWS SDK finds.</param>
/// <param name="Endpoint">The address of all services; null for those that the AWS SDK finds.</param>
internal sealed record AwsAccess(string Region, string? Profile = null, AWSCredentials? Credentials = null, Uri? Endpoint = null)
{
    private const string DefaultRegion = "us-east-1";

    /// <summary>The access that the settings ask for.</summary>
    /// <exception cref="PotemkinException">There is no such profile, or no region to be found.</exception>
    public static AwsAccess Of(PotemkinSettings settings, Uri? embedded, AwsEnvironment environment) => settings.Target.Kind switch
    {
        TargetKind.Live => Live(settings),
        TargetKind.Endpoint => At(settings.Target.Endpoint!, settings, environment),
        _ => MadeUp(embedded ?? throw new ArgumentNullException(nameof(embedded)), settings, environment),
    };

    /// <summary>Sets all of it in the configuration of a client.</summary>
    public T Configure<T>(T configuration) where T : ClientConfig
    {
        if (Profile is not null)
            configuration.Profile = new Profile(Profile);
        if (Credentials is not null)
            configuration.DefaultAWSCredentials = Credentials;
        // The endpoints of the environment and of the profile still go before the region's: the SDK looks for them later.
        if (Endpoint is null)
            configuration.RegionEndpoint = RegionEndpoint.GetBySystemName(Region);
        else
            configuration.ServiceURL = Endpoint.ToString();
        configuration.AuthenticationRegion = Region;
        return configuration;
    }

    private static AwsAccess Live(PotemkinSettings settings)
    {
        var profile = settings.Profile is { } name ? AwsProfiles.Require(name) : null;
        var region = settings.Region ?? profile?.Region?.SystemName ?? FallbackRegionFactory.GetRegionEndpoint()?.SystemName;
        return new AwsAccess(region ?? throw TargetErrors.NoRegion(profile?.Name), profile?.Name);
    }

    private static AwsAccess At(Uri endpoint, PotemkinSettings settings, AwsEnvironment environment)
    {
        if (settings.Profile is { } name && AwsProfiles.Find(name) is { } profile)
            return new AwsAccess(
                settings.Region ?? profile.Region?.SystemName ?? environment.Region ?? DefaultRegion, profile.Name, Endpoint: endpoint);

        var access = MadeUp(endpoint, settings, environment);
        return settings.Profile is null && environment.Credentials is { } credentials ? access with { Credentials = credentials } : access;
    }

    private static AwsAccess MadeUp(Uri endpoint, PotemkinSettings settings, AwsEnvironment environment) => new(
        settings.Region ?? environment.Region ?? DefaultRegion,
        Credentials: new BasicAWSCredentials(EmbeddedAccount.Of(settings.Profile), "made-up"),
        Endpoint: endpoint);
}
