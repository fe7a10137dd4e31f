using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes.OpenSearch;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.OpenSearch.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DescribeDomain.html">DescribeDomain</a>,
/// <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DescribeDomains.html">DescribeDomains</a>,
/// <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ListDomainNames.html">ListDomainNames</a> and
/// <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ListTags.html">ListTags</a>.
/// </summary>
internal static class ReadDomains
{
    private const int MostDescribed = 5;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Answer>("DescribeDomain", (request, context) => new Answer(DomainStatus.Of(
            context.Region.Resources.Find(Domain.TypeName, request.DomainName ?? "") ?? throw OpenSearchErrors.DomainNotFound(request.DomainName ?? ""))))
        .Add<SeveralRequest, SeveralAnswer>("DescribeDomains", Several)
        .Add<NamesRequest, NamesAnswer>("ListDomainNames", Names)
        .Add<TagsRequest, TagsAnswer>("ListTags", Tags);

    /// <summary>Names that no domain has are passed over.</summary>
    private static SeveralAnswer Several(SeveralRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.DomainNames, "domainNames").Count(request.DomainNames, "domainNames", 1, MostDescribed)
            .ThrowIfAny(OpenSearchErrors.Validation);
        return new SeveralAnswer(
            [.. request.DomainNames!.Select(name => context.Region.Resources.Find(Domain.TypeName, name)).OfType<Resource>().Select(DomainStatus.Of)]);
    }

    private static NamesAnswer Names(NamesRequest request, RequestContext context) => new(
        [.. context.Region.Resources.OfType(Domain.TypeName)
            .Select(domain => new DomainName(domain.PhysicalId, DomainStatus.EngineOf(domain)))
            .Where(domain => request.EngineType is null || domain.EngineType == request.EngineType)
            .OrderBy(domain => domain.Name, StringComparer.Ordinal)]);

    private static TagsAnswer Tags(TagsRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.ARN, "aRN").ThrowIfAny(OpenSearchErrors.Validation);
        var domain = context.Region.Resources.OfType(Domain.TypeName).FirstOrDefault(domain => domain.Arn == request.ARN)
            ?? throw OpenSearchErrors.DomainNotFound(request.ARN![(request.ARN!.LastIndexOf('/') + 1)..]);
        return new TagsAnswer([.. domain.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).Select(tag => new Tag(tag.Key, tag.Value))]);
    }

    private sealed record Request(string? DomainName);

    private sealed record Answer(DomainStatus DomainStatus);

    private sealed record SeveralRequest(IReadOnlyList<string>? DomainNames);

    private sealed record SeveralAnswer(IReadOnlyList<DomainStatus> DomainStatusList);

    private sealed record NamesRequest
    {
        [Query("engineType")]
        public string? EngineType { get; init; }
    }

    private sealed record NamesAnswer(IReadOnlyList<DomainName> DomainNames);

    private sealed record DomainName([property: JsonPropertyName("DomainName")] string Name, string EngineType);

    private sealed record TagsRequest
    {
        [Query("arn")]
        public string? ARN { get; init; }
    }

    private sealed record TagsAnswer(IReadOnlyList<Tag> TagList);

    private sealed record Tag(string Key, string Value);
}
