using System.CommandLine;
using Potemkin.Core;

namespace Potemkin.Cli.Frame;

/// <summary>Options and arguments that have a few values to choose from.</summary>
internal static class Choices
{
    /// <summary>Takes these values alone: they are shown by the help, offered by the shell, and named when another is given.</summary>
    public static void TakeOneOf(this Option<string> option, params IReadOnlyList<string> values)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result =>
        {
            if (Refusal(result.Tokens.Select(token => token.Value), $"a value of {option.Name}", values) is { } refusal)
                result.AddError(refusal);
        });
    }

    /// <inheritdoc cref="TakeOneOf(Option{string}, IReadOnlyList{string})"/>
    public static void TakeOneOf(this Argument<string> argument, params IReadOnlyList<string> values)
    {
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add([.. values]);
        argument.Validators.Add(result =>
        {
            if (Refusal(result.Tokens.Select(token => token.Value), $"one of the values of <{argument.Name}>", values) is { } refusal)
                result.AddError(refusal);
        });
    }

    private static string? Refusal(IEnumerable<string> given, string what, IReadOnlyList<string> values) =>
        given.FirstOrDefault(value => !values.Contains(value)) is { } wrong
            ? new PotemkinException($"'{wrong}' is not {what}.", NearestName.Question(wrong, values), $"There are: {NameList.Quoted(values)}").Message
            : null;
}
