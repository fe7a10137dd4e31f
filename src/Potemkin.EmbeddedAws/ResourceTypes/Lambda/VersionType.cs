using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// A function as it was when this was made.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html">AWS::Lambda::Version</a>.
/// </summary>
internal sealed class VersionType : IResourceType
{
    public const string TypeName = "AWS::Lambda::Version";

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var (region, properties) = (request.Region, request.Properties);
        var latest = FunctionOf(region, properties.Text("FunctionName")!);
        if (properties.Text("CodeSha256") is { } sha256 && sha256 != latest.Code.Sha256)
            throw LambdaFailures.OtherCode(region.World, sha256, latest.Code.Sha256);
        var versions = region.Of<FunctionStore>().VersionsOf(latest);
        if (versions.All.LastOrDefault() is { } last && last.RevisionId == latest.RevisionId)
            throw LambdaFailures.VersionExists(region.World, last.Version);

        var version = versions.Publish(latest with { Description = properties.Text("Description") ?? latest.Description });
        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = version.Arn,
            ResourceId = version.Arn,
            Arn = version.Arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties.DeepClone().AsObject(),
            Attributes = new Dictionary<string, JsonNode> { ["FunctionArn"] = version.Arn, ["Version"] = version.Version },
        };
        region.Resources.Add(resource);
        return resource;
    }

    // All that matters of it is create-only.
    public void Update(Resource resource, ResourceRequest request) =>
        resource.Region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), resource.Tags);

    public void Delete(Resource resource)
    {
        var functions = resource.Region.Of<FunctionStore>();
        if (functions.Find(FunctionName.Parse(resource.PhysicalId)!) is { } version)
        {
            functions.VersionsOf(version).Remove(version);
            resource.Region.World.Functions.Retire(version);
        }

        resource.Region.Resources.Remove(resource);
    }

    /// <summary>The function of that name or ARN, as it is now.</summary>
    /// <exception cref="ResourceFailure">There is none.</exception>
    public static Function FunctionOf(RegionState region, string text)
    {
        var name = FunctionName.Parse(text) ?? throw LambdaFailures.InvalidName(region.World, text);
        return name.IsIn(region.Id) && region.Of<FunctionStore>().Find(name with { Qualifier = null }) is { } function
            ? function
            : throw LambdaFailures.FunctionNotFound(region.World, name.ArnIn(region.Id));
    }
}
