using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

/// <summary>A resource type of the public registry, as requests name it: by its name, or by its ARN.</summary>
internal static class PublicType
{
    public const string Resource = "RESOURCE";

    /// <summary>The version of every one of them.</summary>
    public const string Version = "00000001";

    public static readonly IReadOnlyList<string> Kinds = [Resource, "MODULE", "HOOK"];

    public static string ArnOf(string typeName, string region) =>
        $"arn:{Partition.Of(region)}:cloudformation:{region}::type/resource/{typeName.Replace("::", "-", StringComparison.Ordinal)}";

    /// <exception cref="AwsException">The registry has none of that name, or the request names none.</exception>
    public static string Find(string? arn, string? kind, string? typeName)
    {
        if (arn is null && (kind is null || typeName is null))
            throw CloudFormationErrors.TypeNotNamed();
        var name = typeName ?? arn!.Split('/').ElementAtOrDefault(2)?.Replace("-", "::", StringComparison.Ordinal) ?? "";
        return (kind ?? Resource) == Resource && ResourceTypeFacts.Names.Contains(name) ? name : throw CloudFormationErrors.TypeNotFound(typeName ?? arn!);
    }
}
