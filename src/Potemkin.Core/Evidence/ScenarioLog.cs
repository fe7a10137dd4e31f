using Potemkin.Core.Compliance;
using Potemkin.Core.Stacks;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Evidence;

/// <summary>Takes note of what one scenario says, puts in place and is told, for the evidence.</summary>
internal sealed class ScenarioLog(string runId, AccountRegion place)
{
    private readonly Lock _gate = new();
    private readonly List<Stack> _stacks = [];
    private readonly Dictionary<string, RuleEvidence> _rules = new(StringComparer.Ordinal);
    private readonly List<VerdictEvidence> _verdicts = [];
    private readonly HashSet<Stack> _ruleStacks = [];
    private ScenarioEvidence? _told;

    /// <summary>The stacks of which it says something, those of its rules too.</summary>
    public IReadOnlyList<Stack> Stacks
    {
        get
        {
            lock (_gate)
                return [.. _stacks, .. _ruleStacks];
        }
    }

    /// <summary>The rules that it names.</summary>
    public IReadOnlyList<RuleEvidence> Rules
    {
        get
        {
            lock (_gate)
                return [.. _rules.Values];
        }
    }

    /// <summary>Takes note of what the scenario says and what became of it; the last counts.</summary>
    public void Tell(ScenarioEvidence scenario)
    {
        lock (_gate)
            _told = scenario;
    }

    /// <summary>Takes note of a stack that it puts in place, or uses.</summary>
    public void Uses(Stack stack)
    {
        lock (_gate)
        {
            if (!_stacks.Contains(stack))
                _stacks.Add(stack);
        }
    }

    /// <summary>When the stack of the resource was deleted, on this machine's clock; null where it was not.</summary>
    public DateTimeOffset? DeletionOf(StackResource resource) =>
        Stacks.Where(stack => stack.Id == resource.StackId && stack.IsDeleted)
            .Select(stack => stack.History.Changes.LastOrDefault(change => change.Kind == StackChangeKind.Delete)?.Ended)
            .FirstOrDefault();

    /// <summary>Takes note of a rule that it names.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="stack">The stack that deploys it; null where it exists already.</param>
    public void Names(ConfigRule rule, Stack? stack = null)
    {
        lock (_gate)
        {
            if (stack is not null)
                _ruleStacks.Add(stack);
            var change = stack?.History.Changes[0];
            _rules[rule.Alias] = RuleOf(rule) with { Template = change?.Template, Parameters = change?.Parameters ?? [] };
        }
    }

    /// <summary>Takes note of what AWS Config knows of a rule.</summary>
    public void Knows(ConfigRule rule, SdkConfigRule definition)
    {
        lock (_gate)
        {
            if (_rules.TryGetValue(rule.Alias, out var known) && known.Owner is not null && known.Name == rule.Name)
                return;
            _rules[rule.Alias] = (known ?? RuleOf(rule)) with
            {
                Owner = definition.Source?.Owner?.Value,
                Identifier = definition.Source?.SourceIdentifier,
                Description = definition.Description,
                InputParameters = definition.InputParameters,
                ResourceTypes = definition.Scope?.ComplianceResourceTypes ?? [],
                MaximumExecutionFrequency = definition.MaximumExecutionFrequency?.Value,
            };
        }
    }

    /// <summary>Takes note of a verdict that it asked for.</summary>
    public void Judged(VerdictEvidence verdict)
    {
        lock (_gate)
            _verdicts.Add(verdict);
    }

    /// <summary>The evidence of it; null where it says and does nothing.</summary>
    public ScenarioEvidence? Evidence()
    {
        lock (_gate)
        {
            if (_told is null && _stacks.Count == 0 && _verdicts.Count == 0)
                return null;
            var told = _told ?? new ScenarioEvidence
            {
                Title = "The run itself",
                Outcome = _verdicts.TrueForAll(verdict => verdict.AsExpected) ? ScenarioOutcome.Passed : ScenarioOutcome.Failed,
            };
            return told with
            {
                Run = runId,
                AccountId = place.Identity.AccountId,
                Region = place.Clients.Region,
                Rules = [.. _rules.Keys.Order(StringComparer.Ordinal)],
                Stacks = [.. _stacks.Select(Of)],
                Verdicts = [.. _verdicts],
            };
        }
    }

    /// <summary>The evidence of it as text, without its secrets.</summary>
    public string Write() => RunDocument.Redacted(Evidence()!, Stacks);

    private static StackEvidence Of(Stack stack) => new()
    {
        Name = stack.Name,
        Id = stack.Id.Length > 0 ? stack.Id : null,
        Shared = stack.IsShared,
        Kept = stack.IsKept,
        Changes = stack.History.Changes,
        Resources = [.. stack.Resources.Select(Of)],
    };

    private static ResourceEvidence Of(StackResource resource) =>
        new(resource.LogicalId.Value, resource.ResourceType, resource.PhysicalId.Value);

    private RuleEvidence RuleOf(ConfigRule rule) => new()
    {
        Run = runId,
        Alias = rule.Alias,
        Name = rule.Name,
        AccountId = place.Identity.AccountId,
        Region = place.Clients.Region,
    };
}
