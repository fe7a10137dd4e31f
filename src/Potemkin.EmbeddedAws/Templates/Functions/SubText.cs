using System.Buffers;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A part of the text of an <c>Fn::Sub</c>.</summary>
internal readonly record struct SubText(string Text, bool IsVariable)
{
    private const string Opening = "${";
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:");

    /// <summary>The parts in their order. <c>${!Name}</c> is the text <c>${Name}</c>; an opening without an end is text; <c>${ Name }</c> is a variable.</summary>
    /// <exception cref="Protocol.AwsException">A variable has a name that none can have.</exception>
    public static IEnumerable<SubText> Parse(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var opening = text.IndexOf(Opening, position, StringComparison.Ordinal);
            var end = opening < 0 ? -1 : text.IndexOf('}', opening);
            if (end < 0)
            {
                yield return new SubText(text[position..], IsVariable: false);
                yield break;
            }

            var isLiteral = text[opening + Opening.Length] == '!';
            yield return new SubText(text[position..(isLiteral ? opening + Opening.Length : opening)], IsVariable: false);
            yield return isLiteral
                ? new SubText(text[(opening + Opening.Length + 1)..(end + 1)], IsVariable: false)
                : new SubText(Named(text[(opening + Opening.Length)..end].Trim()), IsVariable: true);
            position = end + 1;
        }
    }

    private static string Named(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAnyExcept(NameCharacters) ? name : throw TemplateErrors.SubVariableName();
}
