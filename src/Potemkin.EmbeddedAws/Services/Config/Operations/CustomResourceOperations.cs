using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// Items that a customer records, of types that it registered with CloudFormation. None can be registered here, so that none is there.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutResourceConfig.html">PutResourceConfig</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteResourceConfig.html">DeleteResourceConfig</a>.
/// </summary>
internal static class CustomResourceOperations
{
    private static readonly string[] ReservedOrganizations = ["amzn", "amazon", "alexa", "custom"];

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, Empty>("PutResourceConfig", Put)
        .Add<DeleteRequest, Empty>("DeleteResourceConfig", Delete);

    private static Empty Put(PutRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .Required(request.ResourceType, "resourceType")
            .Length(request.ResourceType, "resourceType", 1, 196)
            .Required(request.SchemaVersionId, "schemaVersionId")
            .Length(request.SchemaVersionId, "schemaVersionId", 1, 128)
            .Pattern(request.SchemaVersionId, "schemaVersionId", "[A-Za-z0-9-]+")
            .Required(request.ResourceId, "resourceId")
            .Length(request.ResourceId, "resourceId", 1, 768)
            .Required(request.Configuration, "configuration");
        throw Refusal(validation, request.ResourceType, context);
    }

    private static Empty Delete(DeleteRequest request, RequestContext context)
    {
        var validation = new RequestValidation()
            .Required(request.ResourceType, "resourceType")
            .Length(request.ResourceType, "resourceType", 1, 196)
            .Required(request.ResourceId, "resourceId")
            .Length(request.ResourceId, "resourceId", 1, 768);
        throw Refusal(validation, request.ResourceType, context);
    }

    private static AwsException Refusal(RequestValidation validation, string? resourceType, RequestContext context)
    {
        validation.ThrowIfAny(ConfigErrors.Validation);
        var organization = resourceType!.Split("::")[0];
        return !context.Region.ConfigurationRecorder.IsRecording ? RecorderErrors.NotRecording()
            : ReservedOrganizations.Contains(organization, StringComparer.OrdinalIgnoreCase) ? ConfigErrors.ReservedOrganization(organization)
            : ConfigErrors.TypeNotRegistered(resourceType);
    }

    private sealed record PutRequest(
        string? ResourceType,
        string? SchemaVersionId,
        string? ResourceId,
        string? ResourceName,
        string? Configuration,
        IReadOnlyDictionary<string, string>? Tags);

    private sealed record DeleteRequest(string? ResourceType, string? ResourceId);
}
