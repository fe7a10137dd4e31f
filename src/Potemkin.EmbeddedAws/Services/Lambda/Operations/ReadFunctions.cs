using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>
/// What functions there are.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html">GetFunction</a>,
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html">GetFunctionConfiguration</a>,
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html">ListFunctions</a>,
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html">ListVersionsByFunction</a> and
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html">ListTags</a>.
/// </summary>
internal static class ReadFunctions
{
    private const int LargestPage = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<FunctionRequest, FunctionAnswer>("GetFunction", Get)
        .Add<FunctionRequest, FunctionShape>("GetFunctionConfiguration", (request, context) => FunctionShape.Of(Named(request, context)))
        .Add<ListRequest, ListAnswer>("ListFunctions", List)
        .Add<FunctionRequest, VersionsAnswer>("ListVersionsByFunction", Versions)
        .Add<TagsRequest, TagsAnswer>("ListTags", Tags);

    private static Function Named(FunctionRequest request, RequestContext context) => context.FunctionNamed(request.FunctionName!, request.Qualifier);

    private static FunctionAnswer Get(FunctionRequest request, RequestContext context)
    {
        var function = Named(request, context);
        var tags = TagsOf(function, context);
        return new FunctionAnswer(FunctionShape.Of(function), new CodeShape("S3", function.Code.Folder ?? ""), tags.Count > 0 && function.IsLatest ? tags : null);
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var functions = context.Region.Of<FunctionStore>().All.Select(FunctionShape.InListOf).ToList();
        var page = Page.Of(functions, request.Marker, Math.Clamp(request.MaxItems ?? LargestPage, 1, LargestPage), LambdaErrors.InvalidMarker);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static VersionsAnswer Versions(FunctionRequest request, RequestContext context)
    {
        var function = Named(request, context);
        var latest = function with { Arn = $"{function.Arn}:{FunctionName.Latest}" };
        return new VersionsAnswer([.. context.Region.Of<FunctionStore>().VersionsOf(function).All.Prepend(latest).Select(FunctionShape.InListOf)], null);
    }

    private static TagsAnswer Tags(TagsRequest request, RequestContext context) =>
        new(TagsOf(context.FunctionNamed(request.Resource!), context));

    private static IReadOnlyDictionary<string, string> TagsOf(Function function, RequestContext context) =>
        context.Region.Resources.Find(FunctionType.TypeName, function.Name)?.Tags ?? new Dictionary<string, string>();

    internal sealed record FunctionRequest
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? Qualifier { get; init; }

        [Query]
        public string? Marker { get; init; }

        [Query]
        public int? MaxItems { get; init; }
    }

    private sealed record ListRequest
    {
        [Query]
        public string? Marker { get; init; }

        [Query]
        public int? MaxItems { get; init; }

        [Query]
        public string? FunctionVersion { get; init; }
    }

    private sealed record TagsRequest(string? Resource);

    private sealed record FunctionAnswer(FunctionShape Configuration, CodeShape Code, IReadOnlyDictionary<string, string>? Tags);

    /// <summary>Where the code lies: the folder, where it is one of this machine; a zip file is not given out.</summary>
    private sealed record CodeShape(string RepositoryType, string Location);

    private sealed record ListAnswer(IReadOnlyList<FunctionShape> Functions, string? NextMarker);

    private sealed record VersionsAnswer(IReadOnlyList<FunctionShape> Versions, string? NextMarker);

    private sealed record TagsAnswer(IReadOnlyDictionary<string, string> Tags);
}
