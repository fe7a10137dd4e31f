using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_BatchGetResourceConfig.html">BatchGetResourceConfig</a>.</summary>
internal static class BatchGetResourceConfig
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("BatchGetResourceConfig", Get);

    private static Response Get(Request request, RequestContext context)
    {
        var validation = new RequestValidation().Required(request.ResourceKeys, "resourceKeys").Count(request.ResourceKeys, "resourceKeys", 1, 100);
        for (var i = 0; i < request.ResourceKeys?.Count; i++)
        {
            validation
                .ResourceType(request.ResourceKeys[i].ResourceType, $"resourceKeys.{i + 1}.member.resourceType")
                .Required(request.ResourceKeys[i].ResourceId, $"resourceKeys.{i + 1}.member.resourceId");
        }

        validation.ThrowIfAny(ConfigErrors.Validation);
        if (!context.Region.ConfigurationRecorder.Exists)
            throw RecorderErrors.NoRecorder();

        var history = context.Region.Of<ConfigurationHistory>();
        var items = request.ResourceKeys!
            .Select(key => history.LatestOf(new RecordedResource(key.ResourceType!, key.ResourceId!)))
            .OfType<ConfigurationItem>()
            .Where(item => !item.IsOfDeletedResource());
        return new Response([.. items.Select(ConfigurationItemMessage.Base)], []);
    }

    private sealed record ResourceKey(
        [property: JsonPropertyName("resourceType")] string? ResourceType,
        [property: JsonPropertyName("resourceId")] string? ResourceId);

    private sealed record Request([property: JsonPropertyName("resourceKeys")] IReadOnlyList<ResourceKey>? ResourceKeys);

    private sealed record Response(
        [property: JsonPropertyName("baseConfigurationItems")] IReadOnlyList<ConfigurationItemMessage> BaseConfigurationItems,
        [property: JsonPropertyName("unprocessedResourceKeys")] IReadOnlyList<ResourceKey> UnprocessedResourceKeys);
}
