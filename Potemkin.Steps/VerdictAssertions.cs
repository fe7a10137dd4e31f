using FluentAssertions.Execution;

namespace Potemkin.Steps;

/// <summary>Asserts verdicts, in words that name all that a reader has to know.</summary>
public static class VerdictAssertions
{
    /// <summary>Asserts that a verdict is the expected one.</summary>
    /// <param name="verdict">What the rule said.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="expectation">What it was to say.</param>
    public static void ShouldMeet(this Verdict verdict, ConfigRule rule, VerdictExpectation expectation)
    {
        var expected = expectation.Annotation is null
            ? expectation.ComplianceType.Value
            : $"{expectation.ComplianceType} with an annotation that has '{expectation.Annotation}'";
        var annotation = verdict.Annotation is null ? "without an annotation" : $"with the annotation '{verdict.Annotation}'";
        var basis = verdict.Basis == VerdictBasis.Silence ? "it was evaluated and reports nothing of it" : $"it reports {verdict.ComplianceType} {annotation}";
        var message = $"Expected rule {rule} to report {verdict.Resource} {expected}, but {basis}.";

        Execute.Assertion
            .ForCondition(expectation.IsMetBy(verdict))
            .FailWith(message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }
}
