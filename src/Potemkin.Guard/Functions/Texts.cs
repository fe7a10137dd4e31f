using System.Text;
using System.Text.RegularExpressions;
using Potemkin.Guard.Inputs;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Functions;

/// <summary>Functions on texts. A value that is no text is left out.</summary>
internal static class Texts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<GuardValue> ParseJson(Call call) => call.ForEach(value =>
    {
        if (value is not TextValue text)
            return null;

        try
        {
            return JsonText.TryRead(text.Text) ?? YamlText.Read(text.Text, CoreScalars.Resolve);
        }
        catch (GuardInputException fault)
        {
            throw call.Wrong($"cannot read {text}: {fault.Message.TrimEnd('.')}");
        }
    });

    /// <summary>Only what matches is kept, and is written anew. What lies between the matches gets lost, as in cfn-guard.</summary>
    public static IEnumerable<GuardValue> ReplaceByRegex(Call call)
    {
        var pattern = Pattern(call, call.Text(1));
        var replacement = call.Text(2);
        return call.ForEachText(text =>
        {
            var result = new StringBuilder();
            foreach (var match in pattern.Find(text))
                Expand(match, replacement, result);
            return result.ToString();
        });
    }

    /// <summary>Counted in bytes of UTF-8, as in cfn-guard. A text that is too short is left out.</summary>
    public static IEnumerable<GuardValue> Substring(Call call)
    {
        var (begin, end) = (call.Count(1), call.Count(2));
        return call.ForEachText(text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            return begin < end && end <= bytes.Length ? Encoding.UTF8.GetString(bytes.AsSpan(begin..end)) : null;
        });
    }

    public static IEnumerable<GuardValue> Join(Call call)
    {
        var delimiter = call.TextOrCharacter(1);
        var parts = call.Arguments[0].Select(found => Part(call, found));
        var joined = new TextValue(string.Join(delimiter, parts), null);
        return [call.Arguments[0] is [var first, ..] ? joined.At(first.Value) : joined];
    }

    /// <returns>Null where the bytes are no UTF-8.</returns>
    public static string? DecodeUrl(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var decoded = new List<byte>(bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == '%' && index + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[index + 1]) && char.IsAsciiHexDigit((char)bytes[index + 2]))
            {
                decoded.Add(Convert.FromHexString(Encoding.ASCII.GetString(bytes, index + 1, 2))[0]);
                index += 2;
            }
            else
            {
                decoded.Add(bytes[index]);
            }
        }

        try
        {
            return Strict.GetString([.. decoded]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Part(Call call, Found found) => found switch
    {
        { Gap: { } gap } => throw call.Wrong($"cannot join what was not found: {gap.Reason.TrimEnd('.')}"),
        { Value: TextValue text } => text.Text,
        _ => throw call.Wrong($"cannot join {found.Value}, which is no string"),
    };

    private static RegexPattern Pattern(Call call, string source)
    {
        try
        {
            return new RegexPattern(source);
        }
        catch (ArgumentException fault)
        {
            throw call.Wrong($"cannot read the regular expression '{source}': {fault.Message.TrimEnd('.')}");
        }
    }

    // $1, $name, ${name}, and $$ for itself.
    private static void Expand(Match match, string replacement, StringBuilder result)
    {
        for (var index = 0; index < replacement.Length; index++)
        {
            if (replacement[index] != '$' || index + 1 == replacement.Length)
            {
                result.Append(replacement[index]);
                continue;
            }

            var next = replacement[index + 1];
            if (next == '$')
            {
                result.Append('$');
                index++;
                continue;
            }

            var isBraced = next == '{';
            var begin = index + (isBraced ? 2 : 1);
            var end = begin;
            while (end < replacement.Length && (char.IsAsciiLetterOrDigit(replacement[end]) || replacement[end] == '_'))
                end++;
            if (end == begin || (isBraced && (end == replacement.Length || replacement[end] != '}')))
            {
                result.Append('$');
                continue;
            }

            result.Append(match.Groups[replacement[begin..end]].Value);
            index = isBraced ? end : end - 1;
        }
    }
}
