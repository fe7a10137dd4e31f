using Potemkin.Core.Compliance;
using Potemkin.Core.Diagnosis.Features;
using Potemkin.Core.Evidence;
using Potemkin.Core.Recording;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Whether the rules exist, and evaluate, that the features take for granted. Those that a run deploys need not.</summary>
internal sealed class RulesExamination : IExamination
{
    private const string RuleType = "AWS::Config::ConfigRule";
    private const string OnTheCommandLine = "the command line";

    public string Subject => "rules";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var named = Named(run.Project).ToList();
        var known = named.Where(one => !UnknownName.IsIn(one.Rule) && one.IsHere).ToLookup(one => one.Rule, one => one.Place);
        var unknown = named.Where(one => UnknownName.IsIn(one.Rule)).Select(one => $"Not known before the run: '{one.Rule}' at {one.Place}").ToList();
        var elsewhere = named.Where(one => !one.IsHere).Select(one => $"In another account or region by a tag: '{one.Rule}' at {one.Place}").ToList();
        var unread = run.Project.Features.Where(feature => feature.Language.Split('-')[0] != FeatureFile.English)
            .Select(feature => $"Not read, for its keywords are not English: {feature.Path}").ToList();

        var faults = await Task.WhenAll(known.Select(rule => ExamineAsync(run, rule.Key, rule.Distinct(), cancellationToken)));
        IReadOnlyList<string> left = [.. unknown, .. elsewhere, .. unread];
        IReadOnlyList<Finding> found = [.. faults.OfType<Finding>()];
        if (left.Count > 0)
            return [.. found, new Finding(Subject, Outcome.Warning, "Some rules could not be told from the features.", [.. left.Distinct(), "Try: name them with --rule."])];
        return found.Count > 0 ? found : [Finding.Fine(Subject, Sentence(known.Count))];
    }

    private static string Sentence(int rules) => rules switch
    {
        0 => "No rule has to exist before the run.",
        1 => "The one rule that has to exist before the run does, and evaluates.",
        _ => $"The {rules} rules that have to exist before the run do, and evaluate.",
    };

    /// <summary>The rules that have to exist, each with its place, and whether that is for the account and region that is looked at.</summary>
    private static IEnumerable<(string Rule, string Place, bool IsHere)> Named(Project project)
    {
        var ofFeatures =
            from scenario in project.Scenarios
            let isHere = IsHere(project.Settings, scenario)
            from step in scenario.Steps
            let match = StepPatterns.ExistingRule().Match(step.Text)
            where match.Success && !scenario.Steps.TakeWhile(before => before != step).Any(before => PutsRules(project, before))
            select (match.Groups[1].Value, step.Place, isHere);
        return ofFeatures.Concat(project.Rules.Select(rule => (rule, OnTheCommandLine, true)));
    }

    /// <summary>Whether a step puts a stack in place that has rules, of which the rule may be one.</summary>
    private static bool PutsRules(Project project, FeatureStep step)
    {
        if (StepPatterns.Stack().Match(step.Text) is not { Success: true } stack || UnknownName.IsIn(stack.Groups[1].Value))
            return false;
        try
        {
            return TemplateFile.Load(project.Settings.TemplatesFolder, stack.Groups[1].Value).Outline.Resources.Any(resource => resource.Type == RuleType);
        }
        catch (PotemkinException)
        {
            // It is told of where the templates are looked at.
            return false;
        }
    }

    private static bool IsHere(PotemkinSettings settings, FeatureScenario scenario)
    {
        try
        {
            var tagged = ScenarioTags.Apply(settings, scenario.Tags);
            return tagged.Profile == settings.Profile && tagged.Region == settings.Region;
        }
        catch (PotemkinException)
        {
            // What is wrong with the tag the run says, of that scenario alone.
            return true;
        }
    }

    /// <summary>What is wrong with a rule; null where nothing is.</summary>
    private async Task<Finding?> ExamineAsync(ComingRun run, string name, IEnumerable<string> places, CancellationToken cancellationToken)
    {
        var (place, settings) = (run.Place, run.Project.Settings);
        var items = new ConfigurationItems(place.Clients.Config, place.ResourceIds, place.Recorder, place.WaitLoop, run.Time, settings, progress: null);
        var driver = new ConfigRuleDriver(place, items, new ScenarioLog("", place), run.Time, settings, progress: null);
        try
        {
            await driver.RequireSoundAsync(new ConfigRule(driver, name, name), cancellationToken);
            return null;
        }
        catch (PotemkinException wrong)
        {
            return Finding.Of(Subject, Outcome.Fault, wrong, places.Select(where => $"Named in: {where}"));
        }
    }
}
