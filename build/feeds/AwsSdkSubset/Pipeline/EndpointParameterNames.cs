#nullable enable
namespace Amazon.Pipeline;

/// <summary>The names that AWS's endpoint rules give to their parameters.</summary>
internal static class EndpointParameterNames
{
    public const string Region = "Region";
    public const string UseDualStack = "UseDualStack";
    public const string UseFips = "UseFIPS";
    public const string Endpoint = "Endpoint";
}
