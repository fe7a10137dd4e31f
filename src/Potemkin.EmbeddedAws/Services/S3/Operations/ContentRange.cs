using System.Globalization;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>The part of an object that is asked for. See <a href="https://www.rfc-editor.org/rfc/rfc9110.html#name-range">Range</a>.</summary>
internal static class ContentRange
{
    private const string Unit = "bytes=";

    /// <summary>From where to before where; null for all of it: where no range is asked for, or several, or none that can be read.</summary>
    /// <exception cref="Potemkin.EmbeddedAws.Protocol.AwsException">The range begins after the end.</exception>
    public static (int Start, int End)? Of(string? header, int length)
    {
        if (header?.StartsWith(Unit, StringComparison.Ordinal) is not true || header[Unit.Length..].Split('-') is not [var from, var to])
            return null;
        if (from.Length == 0)
            return Number(to) is not { } last ? null : last > 0 && length > 0 ? (Math.Max(0, length - last), length) : throw S3Errors.InvalidRange();
        if (Number(from) is not { } start || (to.Length > 0 && (Number(to) is not { } end || end < start)))
            return null;
        return start < length ? (start, to.Length == 0 ? length : (int)Math.Min(length, Number(to)!.Value + 1L)) : throw S3Errors.InvalidRange();
    }

    private static int? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (int)Math.Min(number, int.MaxValue) : null;
}
