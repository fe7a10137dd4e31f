using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeType.html">DescribeType</a>, of the public resource types.</summary>
internal static class DescribeType
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.Type, "type", PublicType.Kinds)
            .Length(request.TypeName, "typeName", 10, 204)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var name = PublicType.Find(request.Arn, request.Type, request.TypeName);
        return new Response
        {
            Arn = PublicType.ArnOf(name, context.RegionName),
            Type = PublicType.Resource,
            TypeName = name,
            Schema = CompactJson.Of(RegistrySchema.Of(ResourceTypeFacts.Find(name)!)),
            ProvisioningType = "FULLY_MUTABLE",
            DeprecatedStatus = "LIVE",
            Visibility = "PUBLIC",
        };
    }

    internal sealed record Request
    {
        public string? Arn { get; init; }

        public string? Type { get; init; }

        public string? TypeName { get; init; }
    }

    internal sealed record Response
    {
        public required string Arn { get; init; }

        public required string Type { get; init; }

        public required string TypeName { get; init; }

        public required string Schema { get; init; }

        public required string ProvisioningType { get; init; }

        public required string DeprecatedStatus { get; init; }

        public required string Visibility { get; init; }
    }
}
