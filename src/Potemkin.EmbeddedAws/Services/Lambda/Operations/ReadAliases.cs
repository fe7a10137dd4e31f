using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html">GetAlias</a> and
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html">ListAliases</a>.
/// </summary>
internal static class ReadAliases
{
    private const int LargestPage = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Alias>("GetAlias", Get)
        .Add<ListRequest, ListAnswer>("ListAliases", List);

    private static Alias Get(Request request, RequestContext context)
    {
        var arn = $"{context.FunctionNamed(request.FunctionName!).Arn}:{request.Name}";
        return ShapeOf(context.Region.Resources.Find(AliasType.TypeName, arn) ?? throw LambdaErrors.AliasNotFound(arn));
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var function = context.FunctionNamed(request.FunctionName!);
        var aliases = context.Region.Of<FunctionStore>().VersionsOf(function).Aliases
            .Where(alias => request.FunctionVersion is null || alias.Value == request.FunctionVersion)
            .Select(alias => context.Region.Resources.Find(AliasType.TypeName, $"{function.Arn}:{alias.Key}")).OfType<Resource>()
            .OrderBy(alias => alias.Name, StringComparer.Ordinal).Select(ShapeOf).ToList();
        var page = Page.Of(aliases, request.Marker, Math.Clamp(request.MaxItems ?? LargestPage, 1, LargestPage), LambdaErrors.InvalidMarker);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static Alias ShapeOf(Resource alias)
    {
        var (version, description) = (alias.Properties.Text("FunctionVersion")!, alias.Properties.Text("Description") ?? "");
        return new Alias(alias.Arn, alias.Name!, version, description, StableId.Uuid($"{alias.Arn} of {version}: {description}"));
    }

    private sealed record Request(string? FunctionName, string? Name);

    private sealed record ListRequest
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? FunctionVersion { get; init; }

        [Query]
        public string? Marker { get; init; }

        [Query]
        public int? MaxItems { get; init; }
    }

    private sealed record Alias(string AliasArn, string Name, string FunctionVersion, string Description, string RevisionId);

    private sealed record ListAnswer(IReadOnlyList<Alias> Aliases, string? NextMarker);
}
