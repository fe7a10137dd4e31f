using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>What a description is asked for with.</summary>
/// <param name="Filter">All of which must hold.</param>
/// <param name="MaxResults">The most that an answer has.</param>
/// <param name="NextToken">The token of the answer before.</param>
/// <param name="DryRun">Whether to say only that it would be answered.</param>
internal sealed record DescribeRequest(IReadOnlyList<Filter>? Filter, int? MaxResults, string? NextToken, bool? DryRun)
{
    /// <summary>The ids, under names that depend on the operation.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Ids { get; init; }
}
