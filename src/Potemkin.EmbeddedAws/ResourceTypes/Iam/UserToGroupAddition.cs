using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// Users in a group; it shows in their items.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html">AWS::IAM::UserToGroupAddition</a>.
/// </summary>
internal sealed class UserToGroupAddition() : StoredResourceType(TypeName, IamFailures.Service)
{
    public const string TypeName = "AWS::IAM::UserToGroupAddition";

    protected override void Check(RegionState region, JsonObject properties)
    {
        var account = new IamAccount(region);
        account.Get(Group.TypeName, properties.Text("GroupName")!);
        foreach (var user in properties.Texts("Users"))
            account.Get(User.TypeName, user);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = IamNames.Generate(request, PrincipalKind.Group.LongestName);
        return new ResourceIdentity(id, id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    protected override IEnumerable<Resource> ShownBy(Resource resource)
    {
        var account = new IamAccount(resource.Region);
        return resource.Properties.Texts("Users").Select(user => account.Find(User.TypeName, user))
            .Append(account.Find(Group.TypeName, resource.Properties.Text("GroupName")!)).OfType<Resource>();
    }
}
