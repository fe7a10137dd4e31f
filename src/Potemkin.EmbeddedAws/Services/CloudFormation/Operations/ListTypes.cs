using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListTypes.html">ListTypes</a>.
/// The account has no types of its own, and has activated none of third parties.
/// </summary>
internal static class ListTypes
{
    private const int LargestPage = 100;

    private static readonly Lazy<IReadOnlyList<string>> PublicNames = new(() => [.. ResourceTypeFacts.Names.Order(StringComparer.Ordinal)]);

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.Visibility, "visibility", ["PUBLIC", "PRIVATE"])
            .OneOf(request.ProvisioningType, "provisioningType", ["NON_PROVISIONABLE", "IMMUTABLE", "FULLY_MUTABLE"])
            .OneOf(request.DeprecatedStatus, "deprecatedStatus", ["LIVE", "DEPRECATED"])
            .OneOf(request.Type, "type", PublicType.Kinds)
            .Range(request.MaxResults, "maxResults", 1, LargestPage)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var names = PublicNames.Value.Where(name => IsAsked(name, request)).ToList();
        var page = Page.Of(names, request.NextToken, request.MaxResults ?? LargestPage, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(name => Summary.Of(name, context.RegionName))], page.NextToken);
    }

    private static bool IsAsked(string name, Request request) =>
        request.Visibility == "PUBLIC"
        && request.Type is null or PublicType.Resource
        && request.ProvisioningType is null or "FULLY_MUTABLE"
        && request.DeprecatedStatus is null or "LIVE"
        && request.Filters?.Category is null or "AWS_TYPES"
        && name.StartsWith(request.Filters?.TypeNamePrefix ?? "", StringComparison.Ordinal);

    internal sealed record Request
    {
        public string? Visibility { get; init; }

        public string? ProvisioningType { get; init; }

        public string? DeprecatedStatus { get; init; }

        public string? Type { get; init; }

        public TypeFilters? Filters { get; init; }

        public int? MaxResults { get; init; }

        public string? NextToken { get; init; }
    }

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TypeFilters.html">TypeFilters</a>.</summary>
    internal sealed record TypeFilters(string? Category, string? TypeNamePrefix);

    internal sealed record Response(IReadOnlyList<Summary> TypeSummaries, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TypeSummary.html">TypeSummary</a>.</summary>
    internal sealed record Summary(string Type, string TypeName, string TypeArn)
    {
        public static Summary Of(string name, string region) => new(PublicType.Resource, name, PublicType.ArnOf(name, region));
    }
}
