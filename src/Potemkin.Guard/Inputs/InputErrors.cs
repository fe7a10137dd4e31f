namespace Potemkin.Guard.Inputs;

internal static class InputErrors
{
    public static GuardInputException TooLong() =>
        new($"The input is longer than {GuardInput.MaximumLength} characters.", new GuardPlace(1, 1));

    public static GuardInputException TooDeep(GuardPlace place) =>
        new($"The input has more than {GuardInput.MaximumDepth} levels of nesting ({place}).", place);

    public static GuardInputException Empty() => new("The input is empty.", new GuardPlace(1, 1));

    public static GuardInputException Alias(GuardPlace place) => new($"The input uses an alias, which Guard does not take ({place}).", place);

    public static GuardInputException KeyIsNoText(GuardPlace place) => new($"The key of a map must be a text ({place}).", place);

    public static GuardInputException Malformed(string reason, GuardPlace place, Exception? cause = null) =>
        new($"The input is neither JSON nor YAML: {reason.TrimEnd('.')} ({place}).", place, cause);
}
