using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Settings;

/// <summary>What a run is told from outside. docs/settings.md lists where each value comes from.</summary>
public sealed record PotemkinSettings
{
    // Where nothing takes time scenarios do not wait but work: more of them would only hold each other up.
    private const int ScenariosPerProcessor = 16;

    /// <summary>Where stacks are put: the embedded AWS unless said otherwise.</summary>
    public Target Target { get; init; } = Target.Embedded;

    /// <summary>The AWS profile whose account and region it is; null for the one that the AWS SDK finds.</summary>
    public string? Profile { get; init; }

    /// <summary>The region; null for the one of the profile, of <c>AWS_REGION</c>, and at last us-east-1 where nothing else can be asked.</summary>
    public string? Region { get; init; }

    /// <summary>How long a stack may take to be created or deleted; 10 minutes by default.</summary>
    public TimeSpan StackTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a verdict or a configuration item may take; 15 minutes by default.</summary>
    public TimeSpan VerdictTimeout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How long an unexpected verdict must stand before it counts. By default 30 seconds live, in the embedded AWS
    /// as long as that takes there, and none elsewhere.
    /// </summary>
    public TimeSpan? Settle { get; init; }

    /// <summary>What becomes of stacks: they are deleted by default.</summary>
    public Retention Retention { get; init; } = Retention.Delete;

    /// <summary>After what time a stack that is still there may be swept away; 24 hours by default.</summary>
    public TimeSpan StackLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How many stacks of an account and region may be created, updated or deleted at the same time; 500 by default.</summary>
    public int MaxStacks { get; init; } = 500;

    /// <summary>
    /// Of how many scenarios that queue what their first steps put in place is created before it is their turn; 100 by default, and with
    /// 0 no scenario puts anything in place before the step that says so.
    /// </summary>
    public int Ahead { get; init; } = 100;

    /// <summary>Which resources the rules of the run judge: those of the run alone by default.</summary>
    public RuleScope RuleScope { get; init; } = RuleScope.Run;

    /// <summary>Which scenarios run side by side: all of them by default.</summary>
    public Parallelism Parallel { get; init; } = Parallelism.Scenarios;

    /// <summary>
    /// How many scenarios run at the same time; null, the default, for any number, and in an embedded AWS where nothing takes time for
    /// 16 for each processor.
    /// </summary>
    public int? MaxScenarios { get; init; }

    /// <summary>The compliance types that every rule of the run must be proved for, or the run fails at its end; none by default.</summary>
    public IReadOnlyList<string> Coverage { get; init; } = [];

    /// <summary>The folder of the runs' journals: <c>.potemkin/runs</c> beside the project by default, else beside the test assembly.</summary>
    public string JournalFolder { get; init; } = JournalFolderOf(AppContext.BaseDirectory);

    /// <summary>The folder of what a run leaves to be read: <c>TestResults/potemkin</c> beside the project by default, else beside the test assembly.</summary>
    public string ResultsFolder { get; init; } = ResultsFolderOf(AppContext.BaseDirectory);

    /// <summary>How often to look; by default every 4 to 15 seconds live, and as much more often as the target is faster.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The pace of the embedded AWS: nothing takes time by default.</summary>
    public EmbeddedPace Embedded { get; init; } = new();

    /// <summary>The folder of the stacks' templates: <c>Templates</c> beside the test assembly by default.</summary>
    public string TemplatesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Templates");

    /// <summary>The folder of the rules' templates: <c>Rules</c> beside the test assembly by default.</summary>
    public string RulesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Rules");

    /// <summary>How long an unexpected verdict must stand before it counts, at this target.</summary>
    internal TimeSpan EffectiveSettle => Settle ?? Scaled(TimeSpan.FromSeconds(30));

    /// <summary>How often to look, at this target.</summary>
    internal Pace EffectivePace => Pace ?? new Pace(
        Max(TimeSpan.FromSeconds(4) / PaceDivisor, TimeSpan.FromMilliseconds(5)),
        Max(TimeSpan.FromSeconds(15) / PaceDivisor, TimeSpan.FromMilliseconds(100)));

    /// <summary>Whether things take time at this target.</summary>
    internal bool TakesTime => Target.Kind != TargetKind.Embedded || Embedded.Realistic;

    /// <summary>How many scenarios run at the same time, at this target.</summary>
    internal int EffectiveMaxScenarios => MaxScenarios
        ?? (TakesTime ? int.MaxValue : ScenariosPerProcessor * Environment.ProcessorCount);

    /// <summary>What takes so long in an account, as long as it takes at this target.</summary>
    internal TimeSpan Scaled(TimeSpan time) => time / PaceDivisor;

    /// <summary>How much faster than an account the target is; infinitely so where nothing takes time.</summary>
    private double PaceDivisor => Target.Kind switch
    {
        TargetKind.Live => 1,
        TargetKind.Embedded when Embedded.Realistic => Embedded.TimeScale,
        _ => double.PositiveInfinity,
    };

    /// <summary>
    /// The defaults for the project that a folder lies in. Templates and rules lie in the folder itself: that of the test assembly, or for a
    /// tool that of the project, where they come from.
    /// </summary>
    internal static PotemkinSettings Of(string folder) => new()
    {
        TemplatesFolder = Path.Combine(folder, "Templates"),
        RulesFolder = Path.Combine(folder, "Rules"),
        JournalFolder = JournalFolderOf(folder),
        ResultsFolder = ResultsFolderOf(folder),
    };

    private static string JournalFolderOf(string folder) => Path.Combine(ProjectFolder.Of(folder), ".potemkin", "runs");

    private static string ResultsFolderOf(string folder) => Path.Combine(ProjectFolder.Of(folder), "TestResults", "potemkin");

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
