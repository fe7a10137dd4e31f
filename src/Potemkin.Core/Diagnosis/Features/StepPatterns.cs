using System.Text.RegularExpressions;

namespace Potemkin.Core.Diagnosis.Features;

/// <summary>Steps that say beforehand what a run is going to need. The bindings have the same patterns, or a test fails.</summary>
internal static partial class StepPatterns
{
    /// <summary>A rule that must exist: <c>Given the Config rule 's3-kms'</c>.</summary>
    [GeneratedRegex("^the Config rule '([^']*)'$")]
    public static partial Regex ExistingRule();

    /// <summary>A rule that is deployed by a template.</summary>
    [GeneratedRegex("^the Config rule '([^']*)' from '([^']*)'")]
    public static partial Regex DeployedRule();

    /// <summary>A managed rule that is deployed.</summary>
    [GeneratedRegex("^the managed rule '([^']*)' as '([^']*)'")]
    public static partial Regex ManagedRule();

    /// <summary>A stack of a scenario's own.</summary>
    [GeneratedRegex("^the stack '([^']*)'(?: as '[^']*')?(?: with.*)?$")]
    public static partial Regex Stack();

    /// <summary>A stack that scenarios share.</summary>
    [GeneratedRegex("^the shared stack '([^']*)'")]
    public static partial Regex SharedStack();

    /// <summary>Something that is named by a noun, with what follows.</summary>
    [GeneratedRegex(@"\b(?:the|every|any) (?<words>[^\s']+(?: [^\s']+){0,3})")]
    public static partial Regex Noun();
}
