using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_BatchDescribeTypeConfigurations.html">BatchDescribeTypeConfigurations</a>.
/// No type of the account has a configuration.
/// </summary>
internal static class BatchDescribeTypeConfigurations
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.TypeConfigurationIdentifiers, "typeConfigurationIdentifiers")
            .Count(request.TypeConfigurationIdentifiers, "typeConfigurationIdentifiers", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        return new Response(
            [.. request.TypeConfigurationIdentifiers!.Select(identifier => new Error(
                "TypeConfigurationNotFoundException", "The specified extension configuration cannot be found.", identifier))],
            [],
            []);
    }

    internal sealed record Request(IReadOnlyList<Identifier>? TypeConfigurationIdentifiers);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TypeConfigurationIdentifier.html">TypeConfigurationIdentifier</a>.</summary>
    internal sealed record Identifier
    {
        public string? TypeArn { get; init; }

        public string? TypeConfigurationAlias { get; init; }

        public string? TypeConfigurationArn { get; init; }

        public string? Type { get; init; }

        public string? TypeName { get; init; }
    }

    internal sealed record Response(
        IReadOnlyList<Error> Errors, IReadOnlyList<Identifier> UnprocessedTypeConfigurations, IReadOnlyList<string> TypeConfigurations);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_BatchDescribeTypeConfigurationsError.html">BatchDescribeTypeConfigurationsError</a>.</summary>
    internal sealed record Error(string ErrorCode, string ErrorMessage, Identifier TypeConfigurationIdentifier);
}
