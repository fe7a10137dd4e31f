using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// How long configuration items are kept.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html">Deleting AWS Config data</a>.
/// </summary>
internal static class RetentionOperations
{
    private const int Shortest = 30;
    private const int Longest = 2557;

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, PutResponse>("PutRetentionConfiguration", Put)
        .Add<DescribeRequest, DescribeResponse>("DescribeRetentionConfigurations", Describe)
        .Add<DeleteRequest, Empty>("DeleteRetentionConfiguration", Delete);

    private static PutResponse Put(PutRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.RetentionPeriodInDays, "retentionPeriodInDays")
            .Range(request.RetentionPeriodInDays, "retentionPeriodInDays", Shortest, Longest)
            .ThrowIfAny(ConfigErrors.Validation);
        context.Region.Of<RetentionPeriods>().Days = request.RetentionPeriodInDays;
        return new PutResponse(All(context).Single());
    }

    private static DescribeResponse Describe(DescribeRequest request, RequestContext context)
    {
        var validation = new RequestValidation().Count(request.RetentionConfigurationNames, "retentionConfigurationNames", 0, 1);
        for (var i = 0; i < request.RetentionConfigurationNames?.Count; i++)
            CheckName(validation, request.RetentionConfigurationNames[i], $"retentionConfigurationNames.{i + 1}.member");
        validation.ThrowIfAny(ConfigErrors.Validation);
        var found = All(context);
        if (request.RetentionConfigurationNames?.FirstOrDefault(name => found.All(existing => existing.Name != name)) is { } unknown)
            throw RecorderErrors.NoSuchRetentionConfiguration(unknown);
        var page = Page.Of(found, request.NextToken, 1, ConfigErrors.InvalidNextToken);
        return new DescribeResponse(page.Items, page.NextToken);
    }

    private static Empty Delete(DeleteRequest request, RequestContext context)
    {
        var validation = new RequestValidation().Required(request.RetentionConfigurationName, "retentionConfigurationName");
        CheckName(validation, request.RetentionConfigurationName, "retentionConfigurationName").ThrowIfAny(ConfigErrors.Validation);
        if (All(context).All(existing => existing.Name != request.RetentionConfigurationName))
            throw RecorderErrors.NoSuchRetentionConfiguration(request.RetentionConfigurationName!);
        context.Region.Of<RetentionPeriods>().Days = null;
        return new Empty();
    }

    private static RequestValidation CheckName(RequestValidation validation, string? name, string member) =>
        validation.Length(name, member, 1, 256).Pattern(name, member, @"[\w\-]+");

    private static IReadOnlyList<RetentionConfiguration> All(RequestContext context) =>
        context.Region.Of<RetentionPeriods>().Days is { } days ? [new RetentionConfiguration(RetentionPeriods.Name, days)] : [];

    private sealed record PutRequest(int? RetentionPeriodInDays);

    private sealed record PutResponse(RetentionConfiguration RetentionConfiguration);

    private sealed record DescribeRequest(IReadOnlyList<string>? RetentionConfigurationNames, string? NextToken);

    private sealed record DescribeResponse(IReadOnlyList<RetentionConfiguration> RetentionConfigurations, string? NextToken);

    private sealed record DeleteRequest(string? RetentionConfigurationName);

    private sealed record RetentionConfiguration(string Name, int RetentionPeriodInDays);
}
