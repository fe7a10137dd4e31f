using FluentAssertions.Execution;

namespace Potemkin.Steps;

/// <summary>Asserts what scenarios state, in words that name all that a reader has to know.</summary>
internal static class Assertions
{
    /// <summary>Asserts that a verdict is the expected one.</summary>
    public static void ShouldMeet(this Verdict verdict, ConfigRule rule, VerdictExpectation expectation)
    {
        var expected = expectation.Annotation is null
            ? expectation.ComplianceType.Value
            : $"{expectation.ComplianceType} with an annotation that has '{expectation.Annotation}'";
        var annotation = verdict.Annotation is null ? "without an annotation" : $"with the annotation '{verdict.Annotation}'";
        var actual = verdict.Basis == VerdictBasis.Silence
            ? "it was evaluated and reports nothing of it"
            : $"it reports {verdict.ComplianceType} {annotation}";
        Require(expectation.IsMetBy(verdict), $"Expected rule {rule} to report {verdict.Resource} {expected}, but {actual}.");
    }

    /// <summary>Asserts a condition; within an assertion scope, beside others.</summary>
    /// <param name="condition">What must be so.</param>
    /// <param name="message">What to say where it is not.</param>
    public static void Require(bool condition, string message) =>
        Execute.Assertion
            .ForCondition(condition)
            .FailWith(message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
}
