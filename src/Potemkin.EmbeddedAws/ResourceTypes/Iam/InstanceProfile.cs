using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html">AWS::IAM::InstanceProfile</a>.</summary>
internal sealed class InstanceProfile() : StoredResourceType(TypeName, IamFailures.Service)
{
    public const string TypeName = "AWS::IAM::InstanceProfile";

    private const int LongestName = 128;

    /// <summary>The profiles that a role is in.</summary>
    public static IEnumerable<Resource> Of(Resource role) => new IamAccount(role.Region).Naming(TypeName, "Roles", role.PhysicalId);

    protected override void Check(RegionState region, JsonObject properties)
    {
        var account = new IamAccount(region);
        var roles = properties.Texts("Roles");
        foreach (var role in roles)
            account.Get(Role.TypeName, role);
        if (roles.Count > 1)
            throw IamFailures.LimitExceeded(region.World, "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var account = new IamAccount(request.Region);
        var name = IamNames.For(request, "InstanceProfileName", LongestName);
        IamNames.Check(account.World, "instanceProfileName", name, LongestName);
        if (account.Find(TypeName, name) is not null)
            throw IamFailures.Exists(account.World, $"Instance Profile {name} already exists.");
        return new ResourceIdentity(name, IamNames.Arn(request.Region.Id, "instance-profile", properties, name))
        {
            ResourceId = IamNames.UniqueId(request, "AIPA"),
            Name = name,
        };
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Arn"] = resource.Arn };

    protected override IEnumerable<Resource> ShownBy(Resource resource)
    {
        var account = new IamAccount(resource.Region);
        return resource.Properties.Texts("Roles").Select(role => account.Find(Role.TypeName, role)).OfType<Resource>();
    }
}
