using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html">AWS::KMS::Alias</a>.</summary>
internal sealed partial class Alias() : StoredResourceType(TypeName, "Kms")
{
    public const string TypeName = "AWS::KMS::Alias";

    private const string Prefix = "alias/";

    protected override void Check(RegionState region, JsonObject properties)
    {
        var (world, name, key) = (region.World, properties.Text("AliasName")!, properties.Text("TargetKeyId")!);
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            throw Refusal(world, "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html");
        if (name.StartsWith($"{Prefix}aws/", StringComparison.Ordinal))
            throw Refusal(world, "Alias names may not begin with \"alias/aws/\"");
        if (!ValidName().IsMatch(name))
            throw Refusal(world, $"1 validation error detected: Value '{name}' at 'aliasName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$");
        if (KeyOf(region, key) is null)
            throw NotFound(world, $"Key '{ArnOf(region, key)}' does not exist", status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var (region, name) = (request.Region, properties.Text("AliasName")!);
        var arn = region.Id.Arn("kms", name);
        return region.Resources.Find(TypeName, name) is null
            ? new ResourceIdentity(name, arn) { Name = name }
            : throw HandlerFailures.ByService(region.World, "Kms", 400, $"An alias with the name {arn} already exists", "AlreadyExists");
    }

    private static Resource? KeyOf(RegionState region, string idOrArn) =>
        region.Resources.OfType(Key.TypeName).FirstOrDefault(key => key.PhysicalId == idOrArn || key.Arn == idOrArn);

    private static string ArnOf(RegionState region, string idOrArn) =>
        idOrArn.StartsWith("arn:", StringComparison.Ordinal) ? idOrArn : region.Id.Arn("kms", $"key/{idOrArn}");

    [GeneratedRegex("^[a-zA-Z0-9:/_-]{1,256}$")]
    private static partial Regex ValidName();
}
