using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// A rule that a stack puts. AWS Config records no rules.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html">AWS::Config::ConfigRule</a>.
/// </summary>
internal sealed class ConfigRuleType : IResourceType
{
    public const string TypeName = "AWS::Config::ConfigRule";

    private const int LongestName = 128;
    private const int LongestLogicalId = 64;

    private static readonly Dictionary<string, string> NoTags = [];

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        // It is for AWS Config to say, though the specification lists it among the properties.
        if (request.Properties.ContainsKey("Compliance"))
            throw HandlerFailures.Unsupported(TypeName, "Compliance");

        var region = request.Region;
        var name = request.Properties.Text("ConfigRuleName")
            ?? GeneratedName.Of(request, region.World.RandomNames.Upper(12), LongestName, LongestLogicalId);
        if (region.ConfigRules.Find(name) is not null)
            throw new ResourceFailure($"{name} already exists");

        var rule = Make(region, ConfigRuleProperties.Read(name, request.Properties));
        var resource = new Resource
        {
            Type = TypeName,
            PhysicalId = rule.Name,
            ResourceId = rule.Id,
            Name = rule.Name,
            Arn = rule.Arn,
            Region = region,
            CreatedAt = region.World.Now,
            Properties = request.Properties.DeepClone().AsObject(),
            Attributes = AttributesOf(rule),
        };
        region.Resources.Add(resource);
        region.ConfigRules.Put(rule);
        return resource;
    }

    /// <summary>Puts the rule again; one that was deleted past its stack is there again, with another id.</summary>
    public void Update(Resource resource, ResourceRequest request)
    {
        var region = resource.Region;
        var rule = Make(region, ConfigRuleProperties.Read(resource.PhysicalId, request.Properties));
        region.Resources.Rename(resource, rule.Id);
        resource.Arn = rule.Arn;
        resource.Attributes = AttributesOf(rule);
        region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), resource.Tags);
        region.ConfigRules.Put(rule);
    }

    public void Delete(Resource resource)
    {
        var region = resource.Region;
        if (region.Of<RemediationConfigurations>().Find(resource.PhysicalId) is not null)
            throw Failure(region.World, ConfigRuleErrors.HasRemediation(resource.PhysicalId));
        if (region.ConfigRules.Find(resource.PhysicalId) is { } rule)
            region.ConfigRules.Remove(rule);
        region.Resources.Remove(resource);
    }

    private static Dictionary<string, JsonNode> AttributesOf(ConfigRule rule) => new()
    {
        ["Arn"] = rule.Arn,
        ["ConfigRuleId"] = rule.Id,
        ["Compliance.Type"] = ComplianceType.InsufficientData,
    };

    /// <summary>CloudFormation gives rules no tags, not even its own: the type has no property for them.</summary>
    private static ConfigRule Make(RegionState region, ConfigRuleInput input)
    {
        try
        {
            return ConfigRuleFactory.Create(region, input, NoTags);
        }
        catch (InvalidConfigRule refusal)
        {
            throw Failure(region.World, refusal);
        }
    }

    /// <summary>This type is older than the resource handlers, and fails in the words of the AWS SDK for Java 1.</summary>
    private static ResourceFailure Failure(World world, InvalidConfigRule refusal) => new(
        $"{refusal.Message} (Service: AmazonConfig; Status Code: {refusal.Status}; Error Code: {refusal.Code}; "
            + $"Request ID: {world.RandomNames.Uuid()}; Proxy: null)");
}
