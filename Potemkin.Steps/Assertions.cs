using FluentAssertions.Execution;

namespace Potemkin.Steps;

/// <summary>Asserts what scenarios state, in words that name all that a reader has to know.</summary>
internal static class Assertions
{
    /// <summary>Asserts a condition; within an assertion scope, beside others.</summary>
    /// <param name="condition">What must be so.</param>
    /// <param name="message">What to say where it is not.</param>
    public static void Require(bool condition, string message) =>
        Execute.Assertion
            .ForCondition(condition)
            .FailWith(message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
}
