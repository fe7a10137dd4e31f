using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A key that nobody can sign with: the embedded AWS knows no secrets of users.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html">AWS::IAM::AccessKey</a>.
/// </summary>
internal sealed class AccessKey() : StoredResourceType(TypeName, IamFailures.Service)
{
    public const string TypeName = "AWS::IAM::AccessKey";

    private const int MostPerUser = 2;

    public static IEnumerable<Resource> Of(Resource user) =>
        new IamAccount(user.Region).OfType(TypeName).Where(key => key.Properties.Text("UserName") == user.PhysicalId);

    protected override void Check(RegionState region, JsonObject properties) =>
        new IamAccount(region).Get(User.TypeName, properties.Text("UserName")!);

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var world = request.Region.World;
        var user = new IamAccount(request.Region).Get(User.TypeName, properties.Text("UserName")!);
        if (Of(user).Count() == MostPerUser)
            throw IamFailures.LimitExceeded(world, $"Cannot exceed quota for AccessKeysPerUser: {MostPerUser}");
        var id = $"AKIA{world.RandomNames.Upper(16)}";
        return new ResourceIdentity(id, id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => resource.Attributes.Count > 0
        ? resource.Attributes
        : new Dictionary<string, JsonNode>
        {
            ["Id"] = resource.PhysicalId,
            ["SecretAccessKey"] = resource.Region.World.RandomNames.Base64(40),
        };
}
