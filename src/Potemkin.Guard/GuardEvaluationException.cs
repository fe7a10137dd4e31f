namespace Potemkin.Guard;

/// <summary>Rules that cannot be evaluated on an input: a variable or a rule that there is not, or an argument that a function does not take.</summary>
public sealed class GuardEvaluationException : Exception
{
    internal GuardEvaluationException(string message, GuardPlace? place, Exception? cause = null) : base(message, cause) => Place = place;

    /// <summary>The clause or assignment of the rule file that was being evaluated; null where it is none.</summary>
    public GuardPlace? Place { get; }
}
