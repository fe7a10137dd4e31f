namespace Potemkin.Core.Settings;

/// <summary>All settings, in the order of docs/settings.md.</summary>
internal static class SettingDefinitions
{
    private static readonly SettingTag Timeout = SettingTag.Named("timeout", "10m");

    public static IReadOnlyList<SettingDefinition> All { get; } = [.. OfTheRun(), .. OfTheEmbeddedAws(), .. Faults(), .. Folders()];

    private static IEnumerable<SettingDefinition> OfTheRun() =>
    [
        SettingDefinition.Of("target", SettingValues.Target,
            (settings, target) => settings with { Target = target },
            "`embedded`", "where stacks are put"),
        SettingDefinition.Of("profile", SettingValues.Profile,
            (settings, profile) => settings with { Profile = profile },
            "what the AWS SDK finds", "the AWS profile whose account it is; in the embedded AWS each has an account of its own")
            with { Tag = SettingTag.Named("profile", "audit") },
        SettingDefinition.Of("region", SettingValues.Region,
            (settings, region) => settings with { Region = region },
            "live that of the profile, else of `AWS_REGION`; elsewhere that of `AWS_REGION`, else us-east-1", "the AWS region")
            with { Tag = SettingTag.Named("region", "eu-west-1") },
        SettingDefinition.Of("timeout.stack", SettingValues.Duration,
            (settings, timeout) => settings with { StackTimeout = timeout },
            "`10m`", "how long a stack may take to be created, updated or deleted")
            with { Tag = Timeout },
        SettingDefinition.Of("timeout.verdict", SettingValues.Duration,
            (settings, timeout) => settings with { VerdictTimeout = timeout },
            "`15m`", "how long a verdict or a configuration item may take")
            with { Tag = Timeout },
        SettingDefinition.Of("settle", SettingValues.Duration,
            (settings, settle) => settings with { Settle = settle },
            "`30s` live, as long as that takes in an embedded AWS, none elsewhere",
            "how long an unexpected verdict must stand before it counts"),
        SettingDefinition.Of("retention",
            SettingValues.OneOf(("delete", Retention.Delete), ("keep-on-failure", Retention.KeepOnFailure), ("keep", Retention.Keep)),
            (settings, retention) => settings with { Retention = retention },
            "`delete`", "what becomes of a scenario's stacks when it is over")
            with { Tag = SettingTag.Values("keep", "keep-on-failure") },
        SettingDefinition.Of("stackLifetime", SettingValues.Lifetime,
            (settings, lifetime) => settings with { StackLifetime = lifetime },
            "`24h`", "after what time a stack that is still there may be swept away"),
        SettingDefinition.Of("maxStacks", SettingValues.PositiveWholeNumber,
            (settings, most) => settings with { MaxStacks = most },
            "`500`", "how many stacks of an account and region may be created, updated or deleted at the same time; the others queue"),
        SettingDefinition.Of("ahead", SettingValues.WholeNumberFromZero,
            (settings, number) => settings with { Ahead = number },
            "`100`",
            "of how many scenarios that queue the first steps are taken before it is their turn; with 0 none is taken before the engine takes it"),
        SettingDefinition.Of("ruleScope",
            SettingValues.OneOf(("run", RuleScope.Run), ("template", RuleScope.Template)),
            (settings, scope) => settings with { RuleScope = scope },
            "`run`", "which resources a rule judges that is deployed for the run: those of the run alone, or those that its template says"),
        SettingDefinition.Of("parallel",
            SettingValues.OneOf(
                ("scenarios", Parallelism.Scenarios), ("features", Parallelism.Features), ("off", Parallelism.Off)),
            (settings, parallelism) => settings with { Parallel = parallelism },
            "`scenarios`", "what runs side by side: all scenarios, features whose scenarios run one after another, or nothing"),
        SettingDefinition.Of("maxScenarios", SettingValues.PositiveWholeNumber,
            (settings, number) => settings with { MaxScenarios = number },
            "any number; in an embedded AWS without latency 16 for each processor", "how many scenarios run at the same time"),
        SettingDefinition.Of("coverage", SettingValues.ComplianceTypes,
            (settings, types) => settings with { Coverage = types },
            "`none`",
            "the verdicts that every rule must be proved for by a scenario, else the run fails at its end; one that a filter has leave scenarios out does not"),
    ];

    private static IEnumerable<SettingDefinition> OfTheEmbeddedAws() =>
    [
        OfPace("latency", SettingValues.OneOf(("none", false), ("realistic", true)),
            (pace, realistic) => pace with { Realistic = realistic },
            "`none`", "how long things take in the embedded AWS"),
        OfPace("timeScale", SettingValues.PositiveNumber,
            (pace, scale) => pace with { TimeScale = scale },
            "`1`", "what realistic times are divided by; 60 for a minute in a second"),
        OfPace("seed", SettingValues.WholeNumber,
            (pace, seed) => pace with { Seed = seed },
            "`0`", "the seed of the embedded AWS's generated names, of its jitter and of its faults"),
    ];

    private static IEnumerable<SettingDefinition> Faults() =>
    [
        Fault("throttling", (faults, share) => faults with { Throttling = share }, "requests are refused as too many: `Rate exceeded`"),
        OfPace("faults.requestsPerSecond", SettingValues.PositiveNumber,
            (pace, rate) => pace with { Faults = pace.Faults with { RequestsPerSecond = rate } },
            "any number", "how many requests a second a service takes of an account in a region; more are refused as too many"),
        Fault("serverErrors", (faults, share) => faults with { ServerErrors = share },
            "requests are answered by HTTP 500 or 503, nothing done"),
        Fault("lostAnswers", (faults, share) => faults with { LostAnswers = share }, "requests are done and get no answer"),
        Fault("droppedConnections", (faults, share) => faults with { DroppedConnections = share },
            "requests are not done and get no answer"),
        Fault("lateEvaluations", (faults, share) => faults with { LateEvaluations = share }, "evaluations take four times as long"),
        Fault("doubledEvaluations", (faults, share) => faults with { DoubledEvaluations = share },
            "evaluations have their results come in twice"),
        Fault("reorderedEvaluations", (faults, share) => faults with { ReorderedEvaluations = share },
            "evaluations are overtaken by the next one"),
        Fault("flippingEvaluations", (faults, share) => faults with { FlippingEvaluations = share },
            "evaluations of changes say the opposite first"),
        Fault("failedEvaluations", (faults, share) => faults with { FailedEvaluations = share },
            "evaluations fail, so that the rule says why and no verdict comes"),
        Fault("failedDeletions", (faults, share) => faults with { FailedDeletions = share }, "resources fail to be deleted, once each"),
        OfPace("faults.deniedActions", SettingValues.Actions,
            (pace, actions) => pace with { Faults = pace.Faults with { DeniedActions = actions } },
            "none", "what nobody may do: requests for it are refused as by a policy that does not allow it"),
        OfPace("faults.clockSkew", SettingValues.ClockSkew,
            (pace, skew) => pace with { Faults = pace.Faults with { ClockSkew = skew } },
            "`0s`", "how far the clock of the embedded AWS is ahead of this machine's"),
    ];

    private static IEnumerable<SettingDefinition> Folders() =>
    [
        SettingDefinition.Of("templates", SettingValues.Folder,
            (settings, folder) => settings with { TemplatesFolder = folder },
            "`Templates` beside the test assembly", "where the stacks' templates lie"),
        SettingDefinition.Of("rules", SettingValues.Folder,
            (settings, folder) => settings with { RulesFolder = folder },
            "`Rules` beside the test assembly", "where the rules' templates lie"),
        SettingDefinition.Of("journal", SettingValues.Folder,
            (settings, folder) => settings with { JournalFolder = folder },
            "`.potemkin/runs` beside the project", "where each run writes down the stacks that it makes"),
        SettingDefinition.Of("results", SettingValues.Folder,
            (settings, folder) => settings with { ResultsFolder = folder },
            "`TestResults/potemkin` beside the project", "where each run leaves its evidence and its rule book"),
    ];

    private static SettingDefinition OfPace<T>(
        string name, SettingValues<T> values, Func<EmbeddedPace, T, EmbeddedPace> set, string standard, string meaning) =>
        SettingDefinition.Of(
            name, values, (settings, value) => settings with { Embedded = set(settings.Embedded, value) }, standard, meaning);

    private static SettingDefinition Fault(string name, Func<EmbeddedFaults, double, EmbeddedFaults> set, string what) => OfPace(
        $"faults.{name}", SettingValues.Probability,
        (pace, share) => pace with { Faults = set(pace.Faults, share) },
        "`0`", $"how many {what}");
}
