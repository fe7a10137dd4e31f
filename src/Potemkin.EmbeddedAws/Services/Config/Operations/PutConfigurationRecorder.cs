using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigurationRecorder.html">PutConfigurationRecorder</a>.</summary>
internal sealed class PutConfigurationRecorder(Recorder recorder)
{
    public void AddTo(OperationTable operations) => operations.Add<Request, Empty>("PutConfigurationRecorder", Put);

    private Empty Put(Request request, RequestContext context)
    {
        Check(request);
        var tags = request.Tags.ByKey(ConfigErrors.Validation);
        var asked = request.ConfigurationRecorder!;
        var name = asked.Name ?? ConfigurationRecorder.DefaultName;
        if (string.IsNullOrWhiteSpace(name))
            throw RecorderErrors.BlankRecorderName(name);
        if (name.StartsWith("AWSConfigurationRecorderFor", StringComparison.Ordinal))
            throw RecorderErrors.ReservedRecorderName(name);
        if (string.IsNullOrEmpty(asked.RoleArn))
            throw RecorderErrors.NoRole();
        if (asked.ServicePrincipal is not null || asked.RecordingScope is not (null or ConfigurationRecorderMessage.Paid))
            throw RecorderErrors.ServiceLinkedRecorder();
        var group = asked.RecordingGroup?.Read() ?? new RecordingGroup();
        var existing = context.Region.ConfigurationRecorder;
        if (existing.Settings is { } present && present.Name != name)
            throw RecorderErrors.TooManyRecorders(name);

        var mode = asked.RecordingMode?.Read() ?? new RecordingMode(RecordingMode.Continuous);
        // Those of a recorder that is there stay as they are.
        if (!existing.Exists)
            existing.Tags = tags;
        existing.Put(new RecorderSettings(name, asked.RoleArn, group, mode));
        recorder.TakeStock(context.Region);
        return new Empty();
    }

    private static void Check(Request request)
    {
        var asked = request.ConfigurationRecorder;
        const string Group = "configurationRecorder.recordingGroup";
        const string Mode = "configurationRecorder.recordingMode";
        var validation = new RequestValidation()
            .Required(asked, "configurationRecorder")
            .Length(asked?.Arn, "configurationRecorder.arn", 1, 1000)
            .Length(asked?.Name, "configurationRecorder.name", 0, 256)
            .OneOf(asked?.RecordingScope, "configurationRecorder.recordingScope", ConfigurationRecorderMessage.Scopes)
            .Length(asked?.ServicePrincipal, "configurationRecorder.servicePrincipal", 1, 128)
            .EachOneOf(asked?.RecordingGroup?.ResourceTypes, $"{Group}.resourceTypes", ConfigResourceTypes.All)
            .EachOneOf(asked?.RecordingGroup?.ExclusionByResourceTypes?.ResourceTypes, $"{Group}.exclusionByResourceTypes.resourceTypes", ConfigResourceTypes.All)
            .OneOf(asked?.RecordingGroup?.RecordingStrategy?.UseOnly, $"{Group}.recordingStrategy.useOnly", RecordingGroupMessage.Strategies);
        if (asked?.RecordingMode is { } mode)
            Check(mode, Mode, validation);
        validation.Tags(request.Tags).ThrowIfAny(ConfigErrors.Validation);
    }

    private static void Check(RecordingModeMessage mode, string path, RequestValidation validation)
    {
        validation
            .Required(mode.RecordingFrequency, $"{path}.recordingFrequency")
            .OneOf(mode.RecordingFrequency, $"{path}.recordingFrequency", RecordingModeMessage.Frequencies)
            .Count(mode.RecordingModeOverrides, $"{path}.recordingModeOverrides", 0, 1);
        for (var i = 0; i < mode.RecordingModeOverrides?.Count; i++)
        {
            var member = $"{path}.recordingModeOverrides.{i + 1}.member";
            validation
                .Length(mode.RecordingModeOverrides[i].Description, $"{member}.description", 1, 256)
                .Required(mode.RecordingModeOverrides[i].ResourceTypes, $"{member}.resourceTypes")
                .EachOneOf(mode.RecordingModeOverrides[i].ResourceTypes, $"{member}.resourceTypes", ConfigResourceTypes.All)
                .Required(mode.RecordingModeOverrides[i].RecordingFrequency, $"{member}.recordingFrequency")
                .OneOf(mode.RecordingModeOverrides[i].RecordingFrequency, $"{member}.recordingFrequency", RecordingModeMessage.Frequencies);
        }
    }

    private sealed record Request(ConfigurationRecorderMessage? ConfigurationRecorder, IReadOnlyList<Tag>? Tags);
}
