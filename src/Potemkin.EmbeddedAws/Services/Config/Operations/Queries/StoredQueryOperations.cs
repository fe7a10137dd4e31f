using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.State.Queries;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Queries;

/// <summary>
/// Queries that are saved under a name, to be run by whoever gets them.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutStoredQuery.html">PutStoredQuery</a>.
/// </summary>
internal static class StoredQueryOperations
{
    private const int MostQueries = 300;
    private const int PageSize = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, PutResponse>("PutStoredQuery", Put)
        .Add<NameRequest, GetResponse>("GetStoredQuery", Get)
        .Add<ListRequest, ListResponse>("ListStoredQueries", List)
        .Add<NameRequest, Empty>("DeleteStoredQuery", Delete);

    private static PutResponse Put(PutRequest request, RequestContext context)
    {
        var asked = request.StoredQuery;
        var validation = new RequestValidation().Required(asked, "storedQuery");
        if (asked is not null)
            validation.Required(asked.QueryName, "storedQuery.queryName").QueryName(asked.QueryName, "storedQuery.queryName");
        validation
            .Length(asked?.QueryId, "storedQuery.queryId", 1, 36)
            .Length(asked?.QueryArn, "storedQuery.queryArn", 1, 500)
            .Length(asked?.Description, "storedQuery.description", 0, 256)
            .Length(asked?.Expression, "storedQuery.expression", 1, 4096)
            .Tags(request.Tags)
            .ThrowIfAny(ConfigErrors.Validation);
        var tags = request.Tags.ByKey(ConfigErrors.Validation);
        var queries = context.Region.Of<StoredQueries>();
        if (queries.Find(asked!.QueryName!) is null && queries.All.Count >= MostQueries)
            throw ConfigErrors.TooManyStoredQueries(MostQueries);

        return new PutResponse(queries.Put(context.Region, asked.QueryName!, asked.Description, asked.Expression, tags).Arn);
    }

    private static GetResponse Get(NameRequest request, RequestContext context)
    {
        var found = Find(request, context);
        return new GetResponse(new Message(found.Id, found.Arn, found.Name, found.Description, found.Expression));
    }

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        new RequestValidation().Range(request.MaxResults, "maxResults", 0, 100).ThrowIfAny(ConfigErrors.Validation);
        var found = context.Region.Of<StoredQueries>().All.Select(query => new Metadata(query.Id, query.Arn, query.Name, query.Description)).ToList();
        var page = Page.Of(found, request.NextToken, request.MaxResults.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new ListResponse(page.Items, page.NextToken);
    }

    private static Empty Delete(NameRequest request, RequestContext context)
    {
        context.Region.Of<StoredQueries>().Remove(Find(request, context).Name);
        return new Empty();
    }

    private static StoredQuery Find(NameRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.QueryName, "queryName")
            .QueryName(request.QueryName, "queryName")
            .ThrowIfAny(ConfigErrors.Validation);
        return context.Region.Of<StoredQueries>().Find(request.QueryName!) ?? throw ConfigErrors.NoSuchStoredQuery(request.QueryName!);
    }

    private static RequestValidation QueryName(this RequestValidation validation, string? name, string member) =>
        validation.Length(name, member, 1, 64).Pattern(name, member, "^[a-zA-Z0-9-_]+$");

    private sealed record PutRequest(Message? StoredQuery, IReadOnlyList<Tag>? Tags);

    private sealed record PutResponse(string QueryArn);

    private sealed record NameRequest(string? QueryName);

    private sealed record GetResponse(Message StoredQuery);

    private sealed record ListRequest(string? NextToken, int? MaxResults);

    private sealed record ListResponse(IReadOnlyList<Metadata> StoredQueryMetadata, string? NextToken);

    private sealed record Message(string? QueryId, string? QueryArn, string? QueryName, string? Description, string? Expression);

    private sealed record Metadata(string QueryId, string QueryArn, string QueryName, string? Description);
}
