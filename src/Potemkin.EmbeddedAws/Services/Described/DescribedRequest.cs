using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>The members of a request, which the service's model says.</summary>
internal sealed record DescribedRequest
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Members { get; init; }
}
