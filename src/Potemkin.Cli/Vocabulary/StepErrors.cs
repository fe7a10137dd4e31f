using System.Text.RegularExpressions;
using Potemkin.Core;

namespace Potemkin.Cli.Vocabulary;

/// <summary>What is said where no step is found.</summary>
internal static partial class StepErrors
{
    /// <summary>No step has all of these words.</summary>
    public static PotemkinException NotFound(IReadOnlyList<string> words, IReadOnlyList<Step> all)
    {
        var unknown = words.Where(word => !all.Any(step => step.Has([word]))).ToList();
        var known = all.SelectMany(step => Word().Matches($"{step.Group} {step.Text} {step.Summary}").Select(word => word.Value.ToLowerInvariant())).Distinct().ToList();
        return new PotemkinException(
            unknown.Count > 0 ? $"No step speaks of {NameList.Quoted(unknown)}." : $"No step speaks of all of {NameList.Quoted(words)}.",
            [
                .. unknown.Select(word => NearestName.Question(word, known)),
                unknown.Count > 0 ? null : "Try: fewer words.",
                $"Try: potemkin steps, which shows all {all.Count}.",
            ]);
    }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();
}
