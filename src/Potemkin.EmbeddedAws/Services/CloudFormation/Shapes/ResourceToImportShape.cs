using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceToImport.html">ResourceToImport</a>.</summary>
internal sealed record ResourceToImportShape
{
    public string? ResourceType { get; init; }

    public string? LogicalResourceId { get; init; }

    public IdentifierMap? ResourceIdentifier { get; init; }

    /// <summary>The properties that identify the resource, as the Query protocol has a map.</summary>
    internal sealed record IdentifierMap([property: JsonPropertyName("entry")] IReadOnlyList<IdentifierEntry>? Entries);

    internal sealed record IdentifierEntry([property: JsonPropertyName("key")] string? Key, [property: JsonPropertyName("value")] string? Value);
}
