namespace Potemkin.Core.RuleBook;

/// <summary>What takes time in a run.</summary>
internal enum TimelineKind
{
    /// <summary>The scenario itself, from its first step to its last.</summary>
    Scenario,

    /// <summary>A stack is created.</summary>
    Create,

    /// <summary>A stack is updated.</summary>
    Update,

    /// <summary>A verdict is waited for.</summary>
    Wait,

    /// <summary>A stack is deleted.</summary>
    Delete,
}
