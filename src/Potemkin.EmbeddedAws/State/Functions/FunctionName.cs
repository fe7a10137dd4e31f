using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// What a function is called: its name, its ARN, or what is between, each with or without a qualifier.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters">FunctionName</a>.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="AccountId">The account; null where it is not said.</param>
/// <param name="Region">The region; null where it is not said.</param>
/// <param name="Qualifier">The version or alias; null where it is not said.</param>
internal sealed partial record FunctionName(string Name, string? AccountId, string? Region, string? Qualifier)
{
    public const string Latest = "$LATEST";

    /// <summary>Whether it is the function as it was deployed last.</summary>
    public bool IsOfLatest => Qualifier is null or Latest;

    /// <summary>Whether it can be in that region: a name alone can be in any.</summary>
    public bool IsIn(AccountRegion region) => (AccountId ?? region.AccountId) == region.AccountId && (Region ?? region.Region) == region.Region;

    /// <summary>The ARN, where what is not said is that of the region.</summary>
    public string ArnIn(AccountRegion region) =>
        new AccountRegion(AccountId ?? region.AccountId, Region ?? region.Region).Arn("lambda", $"function:{Name}{(Qualifier is null ? "" : $":{Qualifier}")}");

    /// <summary>The name; null where the text can be none.</summary>
    public static FunctionName? Parse(string? text) => Form().Match(text ?? "") is { Success: true } match
        ? new FunctionName(match.Groups["name"].Value, Part(match, "account"), Part(match, "region"), Part(match, "qualifier"))
        : null;

    private static string? Part(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    [GeneratedRegex(
        @"\A(?:(?:arn:aws[a-zA-Z-]*:lambda:(?<region>[a-z]{2}(?:-[a-z]+)+-[0-9]):)?(?<account>[0-9]{12}):function:|function:)?"
        + @"(?<name>[a-zA-Z0-9-_]{1,64})(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?\z")]
    private static partial Regex Form();
}
