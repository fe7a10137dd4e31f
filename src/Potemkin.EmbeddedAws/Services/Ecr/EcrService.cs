using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ecr;

/// <summary>
/// Amazon ECR: what repositories there are. No image is in them.
/// See <a href="https://docs.aws.amazon.com/AmazonECR/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class EcrService(RecordedConfigurations recordings) : DescribedService("ecr", "ecr", recordings)
{
    private static readonly ErrorText NoPolicy = new(
        "RepositoryPolicyNotFoundException", "Repository policy does not exist for the repository with name '{id}' in the registry with id '{account}'");

    private static readonly ErrorText NoLifecyclePolicy = new(
        "LifecyclePolicyNotFoundException", "Lifecycle policy does not exist for the repository with name '{id}' in the registry with id '{account}'");

    private static readonly ErrorText NoRegistryPolicy = new("RegistryPolicyNotFoundException", "Registry policy does not exist in the registry with id '{account}'");

    private static readonly DescribedType Repositories = new("AWS::ECR::Repository")
    {
        Members = "@arn=repositoryArn @account=registryId @created=createdAt",
        Defaults = """{"imageTagMutability":"MUTABLE","imageScanningConfiguration":{"scanOnPush":false},"encryptionConfiguration":{"encryptionType":"AES256"}}""",
        Missing = new("RepositoryNotFoundException", "The repository with name '{id}' does not exist in the registry with id '{account}'"),
    };

    private static readonly DescribedType CacheRules = new("AWS::ECR::PullThroughCacheRule")
    {
        Members = "@account=registryId @created=createdAt",
        Missing = new("PullThroughCacheRuleNotFoundException", "Some pull through cache rules with prefixes '{id}' do not exist in the registry with id '{account}'"),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterException",
        Missing = new("RepositoryNotFoundException", "The repository with name '{id}' does not exist in the registry with id '{account}'"),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeRepositories", Repositories, "repositoryNames", where: OwnRegistry)
        .List("DescribePullThroughCacheRules", CacheRules, "ecrRepositoryPrefixes", where: OwnRegistry)
        .NoneOf("DescribeImages", Repositories, "repositoryName")
        .NoneOf("ListImages", Repositories, "repositoryName")
        .Add("GetRepositoryPolicy", asked => Policy(operations, asked, "policyText", repository => repository.Properties["RepositoryPolicyText"], NoPolicy))
        .Add("GetLifecyclePolicy", asked => Policy(
            operations, asked, "lifecyclePolicyText", repository => repository.Properties.Object("LifecyclePolicy")?["LifecyclePolicyText"], NoLifecyclePolicy))
        .Add("DescribeRegistry", asked =>
            Registry(asked, "replicationConfiguration", "AWS::ECR::ReplicationConfiguration", "ReplicationConfiguration")
            ?? OfRegistry(asked, "replicationConfiguration", """{"rules":[]}"""))
        .Add("GetRegistryPolicy", asked => Registry(asked, "policyText", "AWS::ECR::RegistryPolicy", "PolicyText") ?? throw NoRegistryPolicy.For("", asked.Region))
        .Add("GetRegistryScanningConfiguration", asked =>
            Registry(asked, "scanningConfiguration", "AWS::ECR::RegistryScanningConfiguration", null)
            ?? OfRegistry(asked, "scanningConfiguration", """{"scanType":"BASIC","rules":[]}"""))
        .Tags("ListTagsForResource", "resourceArn", "tags");

    private static Func<Resource, bool> OwnRegistry(Asked asked)
    {
        var registry = asked.Text("registryId");
        return repository => registry is null || registry == repository.Region.Id.AccountId;
    }

    private static JsonObject Policy(DescribedOperations operations, Asked asked, string member, Func<Resource, JsonNode?> policyOf, ErrorText missing)
    {
        var repository = operations.Find(asked.Ignoring("registryId"), Repositories, "repositoryName");
        return new JsonObject
        {
            ["registryId"] = asked.Context.AccountId,
            ["repositoryName"] = repository.PhysicalId,
            [member] = policyOf(repository)?.DeepClone() ?? throw missing.For(repository.PhysicalId, asked.Region),
        };
    }

    /// <summary>What a resource says of the registry, in one of its properties or all of them; null where there is none.</summary>
    private static JsonObject? Registry(Asked asked, string member, string resourceType, string? property) =>
        asked.Region.Resources.OfType(resourceType).FirstOrDefault() is { } resource
            ? new JsonObject
            {
                ["registryId"] = asked.Context.AccountId,
                [member] = property is null ? resource.Properties.DeepClone() : resource.Properties.Copy(property),
            }
            : null;

    private static JsonObject OfRegistry(Asked asked, string member, string value) =>
        new() { ["registryId"] = asked.Context.AccountId, [member] = JsonNode.Parse(value) };
}
