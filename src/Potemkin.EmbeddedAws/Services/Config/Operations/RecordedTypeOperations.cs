using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// Has a recorder record further types, or fewer.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_AssociateResourceTypes.html">AssociateResourceTypes</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DisassociateResourceTypes.html">DisassociateResourceTypes</a>.
/// </summary>
internal sealed class RecordedTypeOperations(Recorder recorder)
{
    public void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("AssociateResourceTypes", Associate)
        .Add<Request, Response>("DisassociateResourceTypes", Disassociate);

    private Response Associate(Request request, RequestContext context) => Change(request, context, "associated", records: true);

    private Response Disassociate(Request request, RequestContext context) => Change(request, context, "disassociated", records: false);

    private Response Change(Request request, RequestContext context, string participle, bool records)
    {
        new RequestValidation()
            .Required(request.ConfigurationRecorderArn, "configurationRecorderArn")
            .Length(request.ConfigurationRecorderArn, "configurationRecorderArn", 1, 1000)
            .Required(request.ResourceTypes, "resourceTypes")
            .EachOneOf(request.ResourceTypes, "resourceTypes", ConfigResourceTypes.All)
            .ThrowIfAny(ConfigErrors.Validation);
        var found = context.Region.ConfigurationRecorder;
        if (found.Arn != request.ConfigurationRecorderArn)
            throw RecorderErrors.NoRecorderOfArn(request.ConfigurationRecorderArn!);
        var group = found.Settings!.Group;
        if (group.Strategy == RecordingStrategy.AllSupported)
            throw RecorderErrors.StrategyOfAllTypes();
        if (request.ResourceTypes!.Any(type => group.Records(type) == records))
            throw RecorderErrors.AlreadySo(participle);

        found.Put(found.Settings with
        {
            Group = (group.Strategy == RecordingStrategy.Inclusion) == records
                ? With(group, types => [.. types.Union(request.ResourceTypes!)])
                : With(group, types => [.. types.Except(request.ResourceTypes!)]),
        });
        recorder.TakeStock(context.Region);
        return new Response(ConfigurationRecorderMessage.Of(found));
    }

    private static RecordingGroup With(RecordingGroup group, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        group.Strategy == RecordingStrategy.Inclusion
            ? group with { Included = change(group.Included) }
            : group with { Excluded = change(group.Excluded) };

    private sealed record Request(string? ConfigurationRecorderArn, IReadOnlyList<string>? ResourceTypes);

    private sealed record Response(ConfigurationRecorderMessage ConfigurationRecorder);
}
