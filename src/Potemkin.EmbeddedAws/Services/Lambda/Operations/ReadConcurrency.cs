using System.Globalization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_GetProvisionedConcurrencyConfig.html">GetProvisionedConcurrencyConfig</a> and
/// <a href="https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html">ListProvisionedConcurrencyConfigs</a>.
/// </summary>
internal static class ReadConcurrency
{
    private const int LargestPage = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Config>("GetProvisionedConcurrencyConfig", Get)
        .Add<ListRequest, ListAnswer>("ListProvisionedConcurrencyConfigs", List);

    private static Config Get(Request request, RequestContext context)
    {
        var function = context.FunctionNamed(request.FunctionName!, request.Qualifier);
        return ConfigOf(context, function.Arn) ?? throw LambdaErrors.NoProvisionedConcurrency();
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var function = context.FunctionNamed(request.FunctionName!);
        var versions = context.Region.Of<FunctionStore>().VersionsOf(function);
        var configs = versions.All.Select(version => version.Arn).Concat(versions.Aliases.Keys.Order(StringComparer.Ordinal).Select(alias => $"{function.Arn}:{alias}"))
            .Select(arn => ConfigOf(context, arn) is { } config ? config with { FunctionArn = arn } : null).OfType<Config>().ToList();
        var page = Page.Of(configs, request.Marker, Math.Clamp(request.MaxItems ?? LargestPage, 1, LargestPage), LambdaErrors.InvalidMarker);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static Config? ConfigOf(RequestContext context, string arn) => ProvisionedConcurrency.Of(context.Region, arn) is { } given
        ? new Config
        {
            RequestedProvisionedConcurrentExecutions = given.Executions,
            AvailableProvisionedConcurrentExecutions = given.Executions,
            AllocatedProvisionedConcurrentExecutions = given.Executions,
            LastModified = given.Since.ToString("yyyy-MM-dd'T'HH:mm:ss+0000", CultureInfo.InvariantCulture),
        }
        : null;

    private sealed record Request
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? Qualifier { get; init; }
    }

    private sealed record ListRequest
    {
        public string? FunctionName { get; init; }

        [Query]
        public string? Marker { get; init; }

        [Query]
        public int? MaxItems { get; init; }
    }

    private sealed record Config
    {
        public string? FunctionArn { get; init; }

        public required int RequestedProvisionedConcurrentExecutions { get; init; }

        public required int AvailableProvisionedConcurrentExecutions { get; init; }

        public required int AllocatedProvisionedConcurrentExecutions { get; init; }

        public string Status => "READY";

        public required string LastModified { get; init; }
    }

    private sealed record ListAnswer(IReadOnlyList<Config> ProvisionedConcurrencyConfigs, string? NextMarker);
}
