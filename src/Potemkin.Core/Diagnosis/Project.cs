using Potemkin.Core.Diagnosis.Features;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Diagnosis;

/// <summary>The project whose run is to come, as it lies in its folder before anything is built.</summary>
/// <param name="Settings">Its settings, where it is to be looked: in an account where a run would go to the embedded AWS.</param>
/// <param name="Configured">The target that its settings name.</param>
/// <param name="Features">Its features.</param>
/// <param name="Rules">The rules that are asked for by name besides.</param>
internal sealed record Project(
    PotemkinSettings Settings, Target Configured, IReadOnlyList<FeatureFile> Features, IReadOnlyList<string> Rules)
{
    /// <summary>The scenarios that run at the target.</summary>
    public IEnumerable<FeatureScenario> Scenarios =>
        Features.SelectMany(feature => feature.Scenarios).Where(scenario => ScenarioTags.SkipReason(Settings.Target, scenario.Tags) is null);

    /// <summary>The steps of those scenarios, each where it stands.</summary>
    public IEnumerable<FeatureStep> Steps => Scenarios.SelectMany(scenario => scenario.Steps);

    /// <summary>Reads the project.</summary>
    /// <exception cref="PotemkinException">A setting is unknown, or its value cannot be read.</exception>
    public static Project Read(DoctorOptions options)
    {
        var folder = ProjectFolder.Of(options.ProjectFolder);
        var settings = SettingsReader.Read(folder);
        var configured = settings.Target;
        // The embedded AWS of a run needs nothing: who asks the doctor there means the account that the run is to go to next.
        var target = options.Endpoint is { } endpoint ? Target.At(endpoint) : configured.Kind == TargetKind.Embedded ? Target.Live : configured;
        settings = settings with
        {
            Target = target,
            Profile = options.Profile ?? settings.Profile,
            Region = options.Region ?? settings.Region,
            StackTimeout = ComingRun.Patience,
            VerdictTimeout = ComingRun.Patience,
        };
        // A folder of no project may be anything, and have anything below it.
        var features = ProjectFolder.HoldsProject(folder) ? FeatureFiles.In(folder) : [];
        return new Project(settings, configured, [.. features.Select(file => FeatureFile.Read(file, folder))], options.Rules);
    }
}
