using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.ResourceTypes.Config;

/// <summary>
/// What a stack wants done about what a rule finds: kept, and never done. AWS Config does not record it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html">AWS::Config::RemediationConfiguration</a>.
/// </summary>
internal sealed class RemediationConfigurationType() : StoredResourceType(TypeName, "Config")
{
    public const string TypeName = "AWS::Config::RemediationConfiguration";

    public override Resource Create(ResourceRequest request)
    {
        var resource = base.Create(request);
        Keep(resource);
        return resource;
    }

    public override void Update(Resource resource, ResourceRequest request)
    {
        base.Update(resource, request);
        Keep(resource);
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        resource.Region.Of<RemediationConfigurations>().Remove(resource.PhysicalId);
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        var ruleName = properties.Text("ConfigRuleName")!;
        if (region.ConfigRules.Find(ruleName) is null)
            throw Refusal(region.World, RemediationErrors.NoSuchRule(ruleName));
        if (properties.Text("TargetType") is not RemediationErrors.TargetType and { } type)
            throw Refusal(region.World, RemediationErrors.UnknownTargetType(type));
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var ruleName = properties.Text("ConfigRuleName")!;
        var configurations = request.Region.Of<RemediationConfigurations>();
        return configurations.Find(ruleName) is null
            ? new ResourceIdentity(ruleName, configurations.ArnFor(request.Region, ruleName))
            : throw Exists(request.Region.World, "ConfigRuleName", ruleName);
    }

    private static void Keep(Resource resource) => resource.Region.Of<RemediationConfigurations>().Put(
        RemediationProperties.Read(resource.Region, resource.PhysicalId, resource.Properties) with { Arn = resource.Arn });
}
