using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// The configuration recorder, which is there from the start.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html">Working with the configuration recorder</a>.
/// </summary>
internal sealed class RecorderOperations(Recorder recorder)
{
    public void AddTo(OperationTable operations) => operations
        .Add<NamesRequest, RecordersResponse>("DescribeConfigurationRecorders", Describe)
        .Add<NamesRequest, StatusResponse>("DescribeConfigurationRecorderStatus", DescribeStatus)
        .Add<NameRequest, Empty>("StartConfigurationRecorder", Start)
        .Add<NameRequest, Empty>("StopConfigurationRecorder", Stop)
        .Add<NameRequest, Empty>("DeleteConfigurationRecorder", Delete);

    private static RecordersResponse Describe(NamesRequest request, RequestContext context) =>
        new([.. Named(request, context).Select(ConfigurationRecorderMessage.Of)]);

    private static StatusResponse DescribeStatus(NamesRequest request, RequestContext context) =>
        new([.. Named(request, context).Select(ConfigurationRecorderStatusMessage.Of)]);

    private Empty Start(NameRequest request, RequestContext context)
    {
        var found = Named(request, context);
        if (found.DeliveryChannel is null)
            throw RecorderErrors.NoChannelToStart();

        found.Start(context.World.Now);
        recorder.TakeStock(context.Region);
        return new Empty();
    }

    private static Empty Stop(NameRequest request, RequestContext context)
    {
        Named(request, context).Stop(context.World.Now);
        return new Empty();
    }

    private static Empty Delete(NameRequest request, RequestContext context)
    {
        Named(request, context).Delete();
        return new Empty();
    }

    private static IReadOnlyList<ConfigurationRecorder> Named(NamesRequest request, RequestContext context)
    {
        var names = request.ConfigurationRecorderNames ?? [];
        new RequestValidation()
            .Length(request.Arn, "arn", 1, 1000)
            .Length(request.ServicePrincipal, "servicePrincipal", 1, 128)
            .Pattern(request.ServicePrincipal, "servicePrincipal", @"[\w+=,.@-]+")
            .ThrowIfAny(ConfigErrors.Validation);
        if (names.Count + (request.Arn is null ? 0 : 1) + (request.ServicePrincipal is null ? 0 : 1) > 1)
            throw RecorderErrors.SeveralRecorders();
        // What services record for themselves is not offered here.
        if (request.ServicePrincipal is { } service)
            throw RecorderErrors.NoServiceLinkedRecorder(service);

        var found = context.Region.ConfigurationRecorder;
        if (names is [var name] && name != found.Settings?.Name)
            throw RecorderErrors.NoSuchRecorder(name);
        if (request.Arn is { } arn && arn != found.Arn)
            throw RecorderErrors.NoRecorderOfArn(arn);
        return found.Exists ? [found] : [];
    }

    private static ConfigurationRecorder Named(NameRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigurationRecorderName, "configurationRecorderName")
            .Length(request.ConfigurationRecorderName, "configurationRecorderName", 1, 256)
            .ThrowIfAny(ConfigErrors.Validation);
        return Named(new NamesRequest([request.ConfigurationRecorderName!], null, null), context)[0];
    }

    private sealed record NameRequest(string? ConfigurationRecorderName);

    private sealed record NamesRequest(IReadOnlyList<string>? ConfigurationRecorderNames, string? ServicePrincipal, string? Arn);

    private sealed record RecordersResponse(IReadOnlyList<ConfigurationRecorderMessage> ConfigurationRecorders);

    private sealed record StatusResponse(IReadOnlyList<ConfigurationRecorderStatusMessage> ConfigurationRecordersStatus);
}
