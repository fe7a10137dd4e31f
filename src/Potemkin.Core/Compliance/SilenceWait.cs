using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Stacks;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>One wait for a rule to report nothing more of some resources, neither COMPLIANT nor NON_COMPLIANT, through the settle time.</summary>
internal sealed class SilenceWait(
    ConfigRule rule, IReadOnlyList<StackResource> resources, RuleReader reader, ResourceIds resourceIds, TimeProvider time, TimeSpan settle)
{
    private long? _silentSince;

    /// <exception cref="PotemkinException">The rule is gone.</exception>
    public async Task<Observation<ConfigRule>> ObserveAsync(CancellationToken cancellationToken)
    {
        var reported = await ReportedAsync(cancellationToken);
        if (reported.Count > 0)
        {
            _silentSince = null;
            return Observation<ConfigRule>.Pending(string.Join("; ", reported));
        }

        _silentSince ??= time.GetTimestamp();
        return time.GetElapsedTime(_silentSince.Value) >= settle
            ? Observation<ConfigRule>.Done(rule)
            : Observation<ConfigRule>.Pending("reports none of them, settling");
    }

    private async Task<IReadOnlyList<string>> ReportedAsync(CancellationToken cancellationToken)
    {
        try
        {
            var ids = new Dictionary<(string?, string?), StackResource>();
            foreach (var resource in resources)
            {
                if (await resourceIds.FindAsync(resource, cancellationToken) is { } id)
                    ids[(ResourceIdTable.RecordedTypeOf(resource.ResourceType), id.Value)] = resource;
            }

            return
            [
                .. from result in await reader.ResultsAsync(rule.Name, cancellationToken)
                   where result.ComplianceType != ComplianceType.NOT_APPLICABLE
                   let qualifier = result.EvaluationResultIdentifier.EvaluationResultQualifier
                   where ids.ContainsKey((qualifier.ResourceType, qualifier.ResourceId))
                   select $"{ids[(qualifier.ResourceType, qualifier.ResourceId)]} is {result.ComplianceType}",
            ];
        }
        catch (NoSuchConfigRuleException)
        {
            throw await RuleErrors.MissingAsync(rule, reader, cancellationToken);
        }
    }
}
