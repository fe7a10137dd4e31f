using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ssm;

/// <summary>
/// A parameter of Systems Manager; AWS Config records none.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html">AWS::SSM::Parameter</a>.
/// </summary>
internal sealed class Parameter() : StoredResourceType(TypeName, "Ssm")
{
    public const string TypeName = "AWS::SSM::Parameter";

    private const int LongestGeneratedName = 64;
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public override Resource Create(ResourceRequest request)
    {
        var resource = base.Create(request);
        Store(resource).Put(new StoredParameter(resource.PhysicalId, [VersionOf(resource, 1)]) { Tags = resource.Tags });
        return resource;
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        var store = Store(resource);
        var parameter = store.Find(resource.PhysicalId) ?? new StoredParameter(resource.PhysicalId, []);
        var number = parameter.Versions.Count == 0 ? 1 : parameter.Latest.Number + 1;
        store.Put(parameter.With(VersionOf(resource, number)) with { Tags = resource.Tags });
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        Store(resource).Remove(resource.PhysicalId);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (properties.Text("AllowedPattern") is { } pattern && !Matches(properties.Text("Value")!, pattern))
            throw Refusal(region.World, $"Parameter value, cannot be validated against allowedPattern: {pattern}");
        if (properties.Text("Value")!.Length == 0)
            throw Refusal(region.World, "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1.");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var region = request.Region;
        var name = properties.Text("Name") ?? GeneratedName.OfHandler(request, LongestGeneratedName);
        return region.Of<ParameterStore>().Find(name) is null
            ? new ResourceIdentity(name, StoredParameter.ArnOf(name, region.Id)) { Name = name }
            : throw Exists(region.World, "Name", name);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["Arn"] = resource.Arn,
        ["Type"] = resource.Properties.Text("Type")!,
        ["Value"] = resource.Properties.Text("Value")!,
    };

    private static ParameterStore Store(Resource resource) => resource.Region.Of<ParameterStore>();

    private static ParameterVersion VersionOf(Resource resource, long number)
    {
        var properties = resource.Properties;
        return new ParameterVersion(number, properties.Text("Type")!, properties.Text("Value")!, resource.Region.World.Now)
        {
            Description = properties.Text("Description"),
            AllowedPattern = properties.Text("AllowedPattern"),
            Tier = properties.Text("Tier") ?? "Standard",
            DataType = properties.Text("DataType") ?? "text",
        };
    }

    private static bool Matches(string value, string pattern)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (Exception unusable) when (unusable is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
