using System.CommandLine;
using System.CommandLine.Parsing;

namespace Potemkin.Cli;

/// <summary><c>--endpoint-url</c>, as the AWS CLI calls it.</summary>
internal static class EndpointOption
{
    /// <param name="otherwise">What is looked at without it.</param>
    public static Option<Uri?> Create(string otherwise) => new("--endpoint-url")
    {
        Description = $"What speaks AWS's protocols at an address; {otherwise}, by default.",
        HelpName = "url",
        CustomParser = Read,
    };

    private static Uri? Read(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https")
            return endpoint;
        result.AddError("--endpoint-url is an address such as http://127.0.0.1:4566.");
        return null;
    }
}
