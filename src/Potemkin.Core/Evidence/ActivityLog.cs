using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Potemkin.Core.Calling;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Evidence;

/// <summary>Takes note of what a run does in one account and region.</summary>
internal sealed class ActivityLog
{
    private const string StackType = "AWS::CloudFormation::Stack";

    private readonly Lock _gate = new();
    private readonly HashSet<CallCounts> _calls = [];
    private readonly Dictionary<string, Dictionary<(string Type, string PhysicalId), DateTimeOffset>> _standing = [];
    private readonly Dictionary<string, ChangeCount> _resources = [];
    private readonly HashSet<(string Rule, string Type, string Id, DateTime? RecordedAt)> _seen = [];
    private ChangeCount _stacks;

    /// <summary>Takes note of clients that call there.</summary>
    public void Counts(CallCounts calls)
    {
        lock (_gate)
            _calls.Add(calls);
    }

    /// <summary>Takes note of a stack that CloudFormation has begun to create.</summary>
    public void Created(Stack stack)
    {
        lock (_gate)
        {
            _standing[stack.Name] = [];
            _stacks += new ChangeCount(1, 0, 0);
        }
    }

    /// <summary>Takes note of an update that CloudFormation has begun.</summary>
    public void Updated()
    {
        lock (_gate)
            _stacks += new ChangeCount(0, 1, 0);
    }

    /// <summary>Takes note of the resources that a stack has now.</summary>
    public void Stands(Stack stack) => Stands(
        stack.Name,
        stack.Resources.ToDictionary(resource => (resource.ResourceType, resource.PhysicalId.Value), resource => resource.ChangedAt));

    /// <summary>
    /// Takes note of the resources that a stack has whose creation failed: those that got a physical id on the way. Their own creation may have
    /// been cancelled later, with them in place.
    /// </summary>
    public void Failed(Stack stack, IEnumerable<StackEvent> events) => Stands(
        stack.Name,
        events
            .Where(happened => happened.ResourceStatus == ResourceStatus.CREATE_IN_PROGRESS
                && !string.IsNullOrEmpty(happened.PhysicalResourceId)
                && happened.PhysicalResourceId != happened.StackId)
            .Select(happened => (happened.ResourceType, happened.PhysicalResourceId))
            .Distinct()
            .ToDictionary(resource => resource, _ => default(DateTimeOffset)));

    /// <summary>Takes note of a stack that is gone, with what it had.</summary>
    public void Deleted(Stack stack)
    {
        lock (_gate)
        {
            if (!_standing.Remove(stack.Name, out var resources))
                return;
            _stacks += new ChangeCount(0, 0, 1);
            foreach (var (type, _) in resources.Keys)
                Count(type, new ChangeCount(0, 0, 1));
        }
    }

    /// <summary>Takes note of results that a rule reports of the run's resources.</summary>
    public void Saw(string ruleName, IEnumerable<EvaluationResult> results)
    {
        lock (_gate)
        {
            foreach (var result in results)
            {
                var qualifier = result.EvaluationResultIdentifier.EvaluationResultQualifier;
                _seen.Add((ruleName, qualifier.ResourceType, qualifier.ResourceId, result.ResultRecordedTime));
            }
        }
    }

    /// <summary>All of it until now.</summary>
    /// <param name="evaluationsStarted">How many evaluations were started.</param>
    /// <param name="isRecorded">Whether AWS Config records a resource type, and is paid for it; null where nobody pays.</param>
    public RunActivity Until(int evaluationsStarted, Func<string, bool>? isRecorded)
    {
        lock (_gate)
        {
            return new RunActivity(
                RunActivity.Sum(_calls.SelectMany(calls => calls.All)),
                _stacks,
                [
                    .. _resources
                        .OrderBy(resource => resource.Key, StringComparer.Ordinal)
                        .Select(resource => ResourceCount.Of(resource.Key, resource.Value)),
                ],
                new EvaluationCount(_seen.Count, evaluationsStarted),
                isRecorded is null ? null : Cost(isRecorded));
        }
    }

    private void Stands(string stack, Dictionary<(string Type, string PhysicalId), DateTimeOffset> now)
    {
        lock (_gate)
        {
            var before = _standing.GetValueOrDefault(stack) ?? [];
            foreach (var (resource, changedAt) in now)
            {
                if (!before.TryGetValue(resource, out var changedBefore))
                    Count(resource.Type, new ChangeCount(1, 0, 0));
                else if (changedAt != changedBefore)
                    Count(resource.Type, new ChangeCount(0, 1, 0));
            }

            foreach (var (type, _) in before.Keys.Except(now.Keys))
                Count(type, new ChangeCount(0, 0, 1));
            _standing[stack] = now;
        }
    }

    private void Count(string resourceType, ChangeCount change) =>
        _resources[resourceType] = _resources.GetValueOrDefault(resourceType) + change;

    private CostEstimate Cost(Func<string, bool> isRecorded) => new(
        _resources.Append(KeyValuePair.Create(StackType, _stacks)).Where(changes => isRecorded(changes.Key)).Sum(changes => changes.Value.Total),
        _seen.Count);
}
