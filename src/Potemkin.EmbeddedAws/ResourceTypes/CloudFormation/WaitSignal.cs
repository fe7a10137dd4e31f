using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// That somebody is ready, or will not be.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-waitcondition.html#using-cfn-waitcondition-signaljson">wait condition signal JSON format</a>.
/// </summary>
/// <param name="UniqueId">Who it is: a second signal under it does not count.</param>
/// <param name="IsSuccess">Whether it is ready.</param>
/// <param name="Reason">Why, in its words.</param>
/// <param name="Data">What it has to say besides.</param>
internal sealed record WaitSignal(string UniqueId, bool IsSuccess, string Reason, string Data)
{
    /// <summary>The signals among reports, the first one under each id.</summary>
    public static IReadOnlyList<WaitSignal> In(IEnumerable<string> reports) =>
        [.. reports.Select(Read).OfType<WaitSignal>().DistinctBy(signal => signal.UniqueId)];

    private static WaitSignal? Read(string report)
    {
        try
        {
            return JsonNode.Parse(report) is JsonObject members
                && members.Text("UniqueId") is { Length: > 0 } uniqueId
                && members.Text("Status") is ("SUCCESS" or "FAILURE") and var status
                    ? new WaitSignal(uniqueId, status == "SUCCESS", members.Text("Reason") ?? "", members.Text("Data") ?? "")
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
