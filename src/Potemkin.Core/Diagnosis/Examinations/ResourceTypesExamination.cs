using Potemkin.Core.Compliance;
using Potemkin.Core.Diagnosis.Features;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Templates;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Whether AWS Config records the resources that the project's templates put in place.</summary>
internal sealed class ResourceTypesExamination : IExamination
{
    private const int MostPlaces = 5;

    private static readonly string[] Endings = [".yml", ".yaml", ".json", ".template"];

    public string Subject => "resource types";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var resources = Templates(run.Project, findings)
            .SelectMany(template => template.Outline.Resources.Where(IsRecordable).Select(resource => (Template: template, Resource: resource)))
            .ToLookup(declared => declared.Resource.Type!);
        var sight = await run.AskAsync(run.Place.Recorder.SeeAsync, cancellationToken);
        if (sight.Refused is not null || sight.WhyOff(Subject) is not null)
        {
            var why = sight.Refused is null ? "nothing is recorded" : "the configuration recorder could not be seen";
            return [.. findings, new Finding(Subject, Outcome.NotExamined, $"Nobody looked, because {why}.", [])];
        }

        foreach (var ofType in resources)
        {
            var (_, first) = ofType.First();
            if (sight.WhyNotRecorded($"'{first.LogicalId}' ({first.Type})", first.Type!) is { } reason)
                findings.Add(NotRecorded(run.Project, [.. ofType], reason));
        }

        return findings.Count > 0 ? findings : [Finding.Fine(Subject, Sentence(resources.Count))];
    }

    private static string Sentence(int types) => types switch
    {
        0 => "The project has no templates of resources that AWS Config records.",
        1 => "The one resource type in the project's templates that AWS Config can record is recorded.",
        _ => $"The {types} resource types in the project's templates that AWS Config can record are recorded.",
    };

    private Finding NotRecorded(
        Project project, IReadOnlyList<(TemplateFile Template, ResourceOutline Resource)> declared, PotemkinException reason)
    {
        // A template may well hold resources that no rule is asked about.
        var isSpokenOf = project.Features.Count == 0 || declared.Any(one => project.Steps.Any(step => SpeaksOf(step, one.Resource)));
        return Finding.Of(
            Subject,
            isSpokenOf ? Outcome.Fault : Outcome.Warning,
            reason,
            [
                .. declared.Take(MostPlaces).Select(one => $"At: {one.Template.PlaceOf(one.Resource.LogicalId)}"),
                declared.Count > MostPlaces ? $"And in {declared.Count - MostPlaces} more places." : null,
                isSpokenOf ? null : "No step of the features speaks of such a resource.",
            ]);
    }

    private static bool SpeaksOf(FeatureStep step, ResourceOutline resource) =>
        step.Text.Contains($"'{resource.LogicalId}'", StringComparison.Ordinal)
        || step.Text.Contains($".{resource.LogicalId}'", StringComparison.Ordinal)
        || step.Cells.Any(cell => cell == resource.LogicalId || cell.EndsWith($".{resource.LogicalId}", StringComparison.Ordinal))
        || step.Cells.Append(step.Text).SelectMany(Nouns).Any(noun => noun.Names(resource.Type!));

    private static IEnumerable<ResourceNoun> Nouns(string text) =>
        from match in StepPatterns.Noun().Matches(text)
        let words = match.Groups["words"].Value.Split(' ')
        from length in Enumerable.Range(1, words.Length)
        select new ResourceNoun(string.Join(' ', words.Take(length)));

    private static bool IsRecordable(ResourceOutline resource) =>
        resource.Type is { } type && RecordableTypes.Contains(ResourceIdTable.RecordedTypeOf(type));

    /// <summary>The templates in the project's folder, and those that its steps name. One that cannot be read may be there to fail.</summary>
    private IEnumerable<TemplateFile> Templates(Project project, List<Finding> findings)
    {
        var folder = project.Settings.TemplatesFolder;
        var named = project.Steps
            .SelectMany(step => new[] { StepPatterns.Stack().Match(step.Text), StepPatterns.SharedStack().Match(step.Text) })
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Where(name => !UnknownName.IsIn(name))
            .ToHashSet();
        var there = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(Path.GetExtension(file)))
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            : [];
        foreach (var name in there.Union(named).Order(StringComparer.Ordinal))
        {
            TemplateFile template;
            try
            {
                template = TemplateFile.Load(folder, name);
            }
            catch (PotemkinException wrong)
            {
                findings.Add(Finding.Of(Subject, named.Contains(name) ? Outcome.Fault : Outcome.Warning, wrong));
                continue;
            }

            yield return template;
        }
    }
}
