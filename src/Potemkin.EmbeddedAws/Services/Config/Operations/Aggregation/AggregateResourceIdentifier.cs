using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_AggregateResourceIdentifier.html">AggregateResourceIdentifier</a>.</summary>
internal sealed record AggregateResourceIdentifier(
    string? SourceAccountId, string? SourceRegion, string? ResourceId, string? ResourceType, string? ResourceName)
{
    public static AggregateResourceIdentifier Of(ConfigurationItem item) => new(item.AccountId, item.Region, item.ResourceId, item.ResourceType, item.ResourceName);

    public void Check(RequestValidation validation, string member) => validation
        .Required(SourceAccountId, $"{member}.sourceAccountId")
        .AccountId(SourceAccountId, $"{member}.sourceAccountId")
        .Required(SourceRegion, $"{member}.sourceRegion")
        .Region(SourceRegion, $"{member}.sourceRegion")
        .Required(ResourceId, $"{member}.resourceId")
        .Length(ResourceId, $"{member}.resourceId", 1, 768)
        .ResourceType(ResourceType, $"{member}.resourceType");

    /// <summary>The last item of the resource; null where it does not exist in what is aggregated.</summary>
    public ConfigurationItem? FindIn(IReadOnlyList<RegionState> sources) =>
        sources.FirstOrDefault(source => source.Id == new AccountRegion(SourceAccountId!, SourceRegion!))
            ?.Of<ConfigurationHistory>().LatestOf(new RecordedResource(ResourceType!, ResourceId!)) is { } latest
        && !latest.IsOfDeletedResource()
        && (ResourceName is null || ResourceName == latest.ResourceName)
            ? latest
            : null;
}
