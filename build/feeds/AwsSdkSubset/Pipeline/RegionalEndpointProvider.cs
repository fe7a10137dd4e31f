#nullable enable
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.Pipeline;

/// <summary>The endpoint rules of a regional service, for which those of the services here differ in the host prefix only.</summary>
internal sealed class RegionalEndpointProvider(string hostPrefix) : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        var useFips = parameters[EndpointParameterNames.UseFips] is true;
        var useDualStack = parameters[EndpointParameterNames.UseDualStack] is true;
        return new Endpoint(parameters[EndpointParameterNames.Endpoint] is string customEndpoint
            ? CustomUrl(customEndpoint, useFips, useDualStack)
            : RegionalUrl(parameters[EndpointParameterNames.Region] as string, useFips, useDualStack));
    }

    private static string CustomUrl(string url, bool useFips, bool useDualStack) => (useFips, useDualStack) switch
    {
        (true, _) => throw new AmazonClientException("A custom endpoint cannot be combined with FIPS endpoints."),
        (_, true) => throw new AmazonClientException("A custom endpoint cannot be combined with dual-stack endpoints."),
        _ => url,
    };

    private string RegionalUrl(string? region, bool useFips, bool useDualStack)
    {
        if (region is null || Fn.Partition(region) is not { } partition)
        {
            throw new AmazonClientException("No endpoint can be determined without a region.");
        }

        if ((useFips && !partition.supportsFIPS) || (useDualStack && !partition.supportsDualStack))
        {
            throw new AmazonClientException(
                $"The partition '{partition.name}' of region '{region}' lacks the FIPS or dual-stack endpoints that are asked for.");
        }

        // GovCloud's ordinary endpoints are its FIPS endpoints.
        var fipsIsOrdinary = partition.name == "aws-us-gov" && !useDualStack;
        var host = useFips && !fipsIsOrdinary ? $"{hostPrefix}-fips" : hostPrefix;
        var suffix = useDualStack ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return $"https://{host}.{region}.{suffix}";
    }
}
