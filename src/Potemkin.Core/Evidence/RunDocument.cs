using System.Text.Json;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Evidence;

/// <summary>Makes the evidence of one run, without its secrets.</summary>
internal static class RunDocument
{
    /// <param name="run">The run.</param>
    /// <param name="scenarios">What was taken note of, scenario by scenario.</param>
    /// <param name="notExecuted">The scenarios that were not executed.</param>
    public static EvidenceDocument Of(RunEvidence run, IReadOnlyList<ScenarioLog> scenarios, IReadOnlyList<ScenarioEvidence> notExecuted)
    {
        var stacks = scenarios.SelectMany(scenario => scenario.Stacks).Distinct().ToList();
        var templates = stacks.SelectMany(stack => stack.History.Templates).DistinctBy(template => template.Id).ToList();
        var document = new EvidenceDocument
        {
            Runs = [run],
            Rules =
            [
                .. scenarios.SelectMany(scenario => scenario.Rules)
                    // One that was asked knows more than one that was named alone.
                    .OrderBy(rule => rule.Owner is null)
                    .DistinctBy(rule => (rule.Alias, rule.Name, rule.AccountId, rule.Region))
                    .OrderBy(rule => rule.Alias, StringComparer.Ordinal)
                    .ThenBy(rule => rule.Name, StringComparer.Ordinal),
            ],
            Templates =
            [
                .. templates
                    .Select(template => new TemplateEvidence(template.Id, template.Name, template.Text))
                    .OrderBy(template => template.Id, StringComparer.Ordinal),
            ],
            Scenarios = InOrder([.. scenarios.Select(scenario => scenario.Evidence()).OfType<ScenarioEvidence>(), .. notExecuted]),
        };
        return document.Without(SecretsOf(stacks));
    }

    /// <summary>One scenario as text, without the secrets of its stacks.</summary>
    public static string Redacted(ScenarioEvidence scenario, IReadOnlyList<Stack> stacks)
    {
        var document = new EvidenceDocument { Runs = [], Scenarios = [scenario] };
        return JsonSerializer.Serialize(document.Without(SecretsOf(stacks)).Scenarios[0], EvidenceDocument.Json);
    }

    /// <summary>The target in words, without what an address may hold of secrets.</summary>
    public static string WordsOf(Target target) => target.Endpoint is { } endpoint
        ? endpoint.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : target.ToString();

    /// <summary>The scenarios in the order of the features and of their files.</summary>
    public static IReadOnlyList<ScenarioEvidence> InOrder(IEnumerable<ScenarioEvidence> scenarios) =>
    [
        .. scenarios
            .OrderBy(scenario => scenario.Feature?.File, StringComparer.Ordinal)
            .ThenBy(scenario => scenario.Feature?.Title, StringComparer.Ordinal)
            .ThenBy(scenario => scenario.Line)
            .ThenBy(scenario => scenario.Began),
    ];

    private static Redaction SecretsOf(IReadOnlyList<Stack> stacks) => new(
    [
        .. stacks.SelectMany(stack => stack.Secrets.Values),
        .. stacks.SelectMany(stack => stack.History.Templates).DistinctBy(template => template.Id).SelectMany(DefaultSecrets),
    ]);

    private static IEnumerable<string> DefaultSecrets(TemplateFile template) =>
        template.Outline.Parameters.Where(parameter => parameter.NoEcho).Select(parameter => parameter.Default).OfType<string>();
}
