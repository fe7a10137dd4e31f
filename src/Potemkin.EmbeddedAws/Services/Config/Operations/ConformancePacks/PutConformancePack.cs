using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Config;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html">PutConformancePack</a>.</summary>
internal static class PutConformancePack
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("PutConformancePack", Put);

    /// <summary>Goes on with the deployments that were under way when the state was saved.</summary>
    public static void Resume(RegionState region)
    {
        foreach (var pack in region.Of<ConformancePackStore>().All.Where(pack => pack.State == ConformancePackState.CreateInProgress))
            Schedule(region, pack);
    }

    private static Response Put(Request request, RequestContext context)
    {
        Check(request);
        var tags = request.Tags.ByKey(ConfigErrors.InvalidParameter);
        if (context.Region.Of<ConformancePackStore>().Find(request.ConformancePackName!) is { IsBusy: true } busy)
            throw ConformancePackErrors.Busy(busy.Name);
        try
        {
            var pack = ConformancePackDeployment.Accept(context.Region, Read(request), tags);
            Schedule(context.Region, pack);
            return new Response(pack.Arn);
        }
        catch (InvalidConformancePack refusal)
        {
            throw ConformancePackErrors.Refused(refusal);
        }
    }

    private static void Schedule(RegionState region, ConformancePack pack) => region.World.Scheduler.After(
        region.World.Latency.Creation(ConformancePackType.TypeName), () => ConformancePackDeployment.Deploy(region, pack));

    private static ConformancePackInput Read(Request request) => new()
    {
        Name = request.ConformancePackName!,
        TemplateBody = request.TemplateBody,
        TemplateS3Uri = request.TemplateS3Uri,
        DeliveryS3Bucket = request.DeliveryS3Bucket,
        DeliveryS3KeyPrefix = request.DeliveryS3KeyPrefix,
        Parameters =
        [
            .. (request.ConformancePackInputParameters ?? []).Select(parameter =>
                new ConformancePackParameter(parameter.ParameterName!, parameter.ParameterValue!)),
        ],
    };

    private static void Check(Request request)
    {
        var validation = new RequestValidation()
            .Required(request.ConformancePackName, "conformancePackName")
            .PackName(request.ConformancePackName)
            .Length(request.TemplateS3Uri, "templateS3Uri", 1, 1024)
            .Pattern(request.TemplateS3Uri, "templateS3Uri", "s3://.*")
            .Length(request.TemplateBody, "templateBody", 1, 51_200)
            .Length(request.DeliveryS3Bucket, "deliveryS3Bucket", 0, 63)
            .Length(request.DeliveryS3KeyPrefix, "deliveryS3KeyPrefix", 0, 1024)
            .Count(request.ConformancePackInputParameters, "conformancePackInputParameters", 0, 60)
            .Tags(request.Tags);
        for (var i = 0; i < request.ConformancePackInputParameters?.Count; i++)
        {
            var (parameter, member) = (request.ConformancePackInputParameters[i], $"conformancePackInputParameters.{i + 1}.member");
            validation
                .Required(parameter.ParameterName, $"{member}.parameterName")
                .Length(parameter.ParameterName, $"{member}.parameterName", 0, 255)
                .Required(parameter.ParameterValue, $"{member}.parameterValue")
                .Length(parameter.ParameterValue, $"{member}.parameterValue", 0, 4096);
        }

        validation.ThrowIfAny(ConfigErrors.Validation);
    }

    private sealed record Request(
        string? ConformancePackName,
        string? TemplateS3Uri,
        string? TemplateBody,
        string? DeliveryS3Bucket,
        string? DeliveryS3KeyPrefix,
        IReadOnlyList<InputParameter>? ConformancePackInputParameters,
        IReadOnlyList<Tag>? Tags);

    private sealed record InputParameter(string? ParameterName, string? ParameterValue);

    private sealed record Response(string ConformancePackArn);
}
