namespace Potemkin.Core.Settings;

/// <summary>Which resources the rules that are deployed for a run judge.</summary>
public enum RuleScope
{
    /// <summary>Those that carry the run's tag, where the rule allows it: nothing else in the account is judged, or paid for.</summary>
    Run,

    /// <summary>Those that the rule's template says.</summary>
    Template,
}
