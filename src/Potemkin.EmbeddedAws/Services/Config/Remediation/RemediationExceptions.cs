using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Remediation;

/// <summary>The remediation exceptions of one region. One that has expired is there no more.</summary>
internal sealed class RemediationExceptions() : RegionPart<RemediationException>("remediationExceptions")
{
    private readonly SortedDictionary<(string RuleName, RecordedResource Resource), RemediationException> _exceptions = [];

    /// <summary>Those of one rule, in an order that stays.</summary>
    public IEnumerable<RemediationException> OfRule(string ruleName, DateTimeOffset now) =>
        _exceptions.Values.Where(exception => exception.ConfigRuleName == ruleName && !(exception.ExpirationTime <= now));

    public void Put(RemediationException exception) => _exceptions[(exception.ConfigRuleName, exception.Resource)] = exception;

    public void Remove(RemediationException exception) => _exceptions.Remove((exception.ConfigRuleName, exception.Resource));

    public void ForgetRule(string ruleName)
    {
        foreach (var key in _exceptions.Keys.Where(key => key.RuleName == ruleName).ToList())
            _exceptions.Remove(key);
    }

    protected override IEnumerable<RemediationException> SaveAll() => _exceptions.Values;

    protected override void LoadAll(IReadOnlyList<RemediationException> saved, RegionState region)
    {
        foreach (var exception in saved)
            Put(exception);
    }
}
