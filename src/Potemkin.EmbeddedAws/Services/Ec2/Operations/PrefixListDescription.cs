using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html">DescribeManagedPrefixLists</a>;
/// the lists of AWS's own are not there.
/// </summary>
internal static class PrefixListDescription
{
    private static readonly Description PrefixLists = new("DescribeManagedPrefixLists", "AWS::EC2::PrefixList", "prefixListSet")
    {
        Ids = new Dictionary<string, string> { ["PrefixListId"] = "prefixListId" },
        Missing = ("PrefixListID", "prefix list ID"),
        Filters = new Dictionary<string, string>
        {
            ["owner-id"] = "ownerId",
            ["prefix-list-id"] = "prefixListId",
            ["prefix-list-name"] = "prefixListName",
        },
    };

    public static void AddTo(OperationTable operations) => new Describe(PrefixLists, ShapeOf).AddTo(operations);

    private static JsonObject ShapeOf(Resource list) => new()
    {
        ["prefixListId"] = list.PhysicalId,
        ["addressFamily"] = list.Properties.Text("AddressFamily"),
        ["state"] = "create-complete",
        ["prefixListArn"] = list.Arn,
        ["prefixListName"] = list.Properties.Text("PrefixListName"),
        ["maxEntries"] = list.Properties.Number("MaxEntries") ?? list.Properties.Objects("Entries").Count,
        ["version"] = 1,
        ["ownerId"] = list.Region.Id.AccountId,
        ["tags"] = RecordedTags.OwnOf(list),
    };
}
