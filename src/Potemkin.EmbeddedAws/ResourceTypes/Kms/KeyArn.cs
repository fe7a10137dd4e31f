using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>The ARN of the key that a service encrypts with, as its own API gives it, however a template names the key.</summary>
internal static class KeyArn
{
    /// <param name="region">Where the key is.</param>
    /// <param name="named">A key id, an alias or the ARN of either; null for AWS's own key.</param>
    /// <param name="service">Whose own key it is then, such as <c>ebs</c>.</param>
    public static string InEffect(RegionState region, string? named, string service)
    {
        var prefix = region.Id.Arn("kms", "");
        if (named is null || named.EndsWith($"alias/aws/{service}", StringComparison.Ordinal))
            return $"{prefix}key/{StableId.Uuid($"{service} of {region.Id}")}";
        var alias = region.Resources.OfType(Alias.TypeName).FirstOrDefault(candidate => candidate.PhysicalId == named || candidate.Arn == named);
        var key = alias?.Properties.Text("TargetKeyId") ?? named;
        return key.StartsWith("arn:", StringComparison.Ordinal) ? key
            : key.StartsWith("alias/", StringComparison.Ordinal) ? prefix + key
            : $"{prefix}key/{key}";
    }
}
