using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListTypeVersions.html">ListTypeVersions</a>; a public type has one.</summary>
internal static class ListTypeVersions
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.Type, "type", PublicType.Kinds)
            .OneOf(request.DeprecatedStatus, "deprecatedStatus", ["LIVE", "DEPRECATED"])
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        if (request.NextToken is not null)
            throw CloudFormationErrors.InvalidNextToken();

        var name = PublicType.Find(request.Arn, request.Type, request.TypeName);
        return new Response(request.DeprecatedStatus == "DEPRECATED"
            ? []
            : [new Summary(PublicType.Resource, name, PublicType.Version, true, $"{PublicType.ArnOf(name, context.RegionName)}/{PublicType.Version}")]);
    }

    internal sealed record Request
    {
        public string? Arn { get; init; }

        public string? Type { get; init; }

        public string? TypeName { get; init; }

        public string? DeprecatedStatus { get; init; }

        public int? MaxResults { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<Summary> TypeVersionSummaries);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_TypeVersionSummary.html">TypeVersionSummary</a>.</summary>
    internal sealed record Summary(string Type, string TypeName, string VersionId, bool IsDefaultVersion, string Arn);
}
