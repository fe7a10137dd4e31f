using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Querying;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Queries;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_SelectResourceConfig.html">SelectResourceConfig</a>.</summary>
internal static class SelectResourceConfig
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, QueryResponse>("SelectResourceConfig", Select);

    private static QueryResponse Select(Request request, RequestContext context)
    {
        new RequestValidation().Expression(request.Expression).Limit(request.Limit).ThrowIfAny(ConfigErrors.Validation);
        return QueryResponse.Of(request.Expression!, QueriedItems.In(context.Region), request.Limit, request.NextToken);
    }

    private sealed record Request(string? Expression, int? Limit, string? NextToken);
}
