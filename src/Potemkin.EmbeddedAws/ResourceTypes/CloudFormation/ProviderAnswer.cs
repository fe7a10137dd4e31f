using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// What the provider of a custom resource says that it came to.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html">Response objects</a>.
/// </summary>
/// <param name="PhysicalId">Its id.</param>
/// <param name="Data">What <c>Fn::GetAtt</c> gives.</param>
/// <param name="NoEcho">Whether that is not to be shown.</param>
internal sealed record ProviderAnswer(string PhysicalId, IReadOnlyDictionary<string, JsonNode> Data, bool NoEcho)
{
    private const int Longest = 4096;
    private const int LongestPhysicalId = 1024;

    /// <param name="response">What was put to the address.</param>
    /// <param name="requestId">Which request it answers.</param>
    /// <returns>The answer; or why the request has failed, with the id as far as one is given.</returns>
    public static (ProviderAnswer? Answer, string? Failure, string? PhysicalId) Read(string response, string requestId)
    {
        if (Encoding.UTF8.GetByteCount(response) > Longest)
            return (null, "Response object is too long.", null);
        if (Parse(response) is not { } members)
            return (null, "Invalid response object: it is no JSON object.", null);

        var physicalId = members["PhysicalResourceId"] is JsonValue id && id.ToString() is { Length: > 0 and <= LongestPhysicalId } text ? text : null;
        if (physicalId is null)
            return (null, "Invalid PhysicalResourceId", null);
        if (members.Text("Status") is not ("SUCCESS" or "FAILED"))
            return (null, $"Invalid response object: Status is [{members.Text("Status")}].", physicalId);
        if (members.Text("Status") == "FAILED")
        {
            return (
                null,
                $"Received response status [FAILED] from custom resource. Message returned: {members.Text("Reason")} (RequestId: {requestId})",
                physicalId);
        }

        return members["Data"] is null or JsonObject
            ? (new ProviderAnswer(physicalId, DataOf(members), members.Flag("NoEcho")), null, physicalId)
            : (null, "Data returned must be an object", physicalId);
    }

    private static Dictionary<string, JsonNode> DataOf(JsonObject members) => (members.Object("Data") ?? [])
        .Where(member => member.Value is not null)
        .ToDictionary(member => member.Key, member => member.Value!.DeepClone());

    private static JsonObject? Parse(string response)
    {
        try
        {
            return JsonNode.Parse(response) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
