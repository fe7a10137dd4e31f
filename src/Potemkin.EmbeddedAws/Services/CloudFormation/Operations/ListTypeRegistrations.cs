using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListTypeRegistrations.html">ListTypeRegistrations</a>.
/// Nobody registers a type here.
/// </summary>
internal static class ListTypeRegistrations
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.Type, "type", PublicType.Kinds)
            .OneOf(request.RegistrationStatusFilter, "registrationStatusFilter", ["COMPLETE", "IN_PROGRESS", "FAILED"])
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        return request.NextToken is null ? new Response([]) : throw CloudFormationErrors.InvalidNextToken();
    }

    internal sealed record Request
    {
        public string? Type { get; init; }

        public string? TypeName { get; init; }

        public string? TypeArn { get; init; }

        public string? RegistrationStatusFilter { get; init; }

        public int? MaxResults { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<string> RegistrationTokenList);
}
