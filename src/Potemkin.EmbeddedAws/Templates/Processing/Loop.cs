using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// An <c>Fn::ForEach</c>: the name that stands for a member of a collection, the collection, and what is there once for each member.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">Fn::ForEach</a>.
/// </summary>
internal sealed partial record Loop(string Identifier, TemplateNode Collection, MappingNode Fragment)
{
    public const int DeepestNesting = 5;

    private const string Prefix = "Fn::ForEach::";

    public static bool IsCalledBy(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <exception cref="Protocol.AwsException">It is not written as it should be.</exception>
    public static Loop Read(MappingEntry call) =>
        call.Key.Length > Prefix.Length
        && call.Value is SequenceNode { Items: [ScalarNode identifier, not MappingNode { Entries.Count: 0 } and var collection, MappingNode { Entries.Count: > 0 } fragment] }
        && Name().IsMatch(call.Key[Prefix.Length..])
        && Name().IsMatch(identifier.Value)
            ? new Loop(identifier.Value, collection, fragment)
            : throw TemplateErrors.ByLanguageExtensions("Fn::ForEach layout is incorrect");

    /// <summary>The members that a collection comes to.</summary>
    /// <exception cref="Protocol.AwsException">It comes to no list of texts.</exception>
    public static IReadOnlyList<string> Members(TemplateNode collection, Evaluation known)
    {
        JsonNode? value = null;
        try
        {
            value = known.Value(collection);
        }
        catch (UnresolvableException)
        {
            // Then it is no list either.
        }

        return value is JsonArray items && items.All(item => item is JsonValue scalar && scalar.GetValueKind() != JsonValueKind.Null)
            ? [.. items.Select(item => Evaluation.TextOf(item)!)]
            : throw TemplateErrors.ByLanguageExtensions("Could not find a collection or could not be resolved for Fn::ForEach");
    }

    /// <summary>A key of the fragment with the member in it, <c>&amp;{…}</c> without what is no letter or digit.</summary>
    public static string Key(string key, IReadOnlyDictionary<string, string> members) => Placeholder().Replace(
        key,
        placeholder => !members.TryGetValue(placeholder.Groups["name"].Value, out var member) ? placeholder.Value
            : placeholder.Value[0] == '$' ? member
            : string.Concat(member.Where(char.IsAsciiLetterOrDigit)));

    /// <summary>The text of an <c>Fn::Sub</c> with the members in it; there, as AWS has it, <c>&amp;{…}</c> is text.</summary>
    /// <exception cref="Protocol.AwsException">A variable has a name that none can have, such as another variable.</exception>
    public static string SubText(string text, IReadOnlyDictionary<string, string> members)
    {
        foreach (var part in Functions.SubText.Parse(text).Where(part => part.IsVariable && members.ContainsKey(part.Text)))
            text = Regex.Replace(text, $@"\$\{{\s*{part.Text}\s*\}}", members[part.Text].Replace("$", "$$", StringComparison.Ordinal));
        return text;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]+\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"[$&]\{(?<name>[A-Za-z0-9]+)\}")]
    private static partial Regex Placeholder();
}
