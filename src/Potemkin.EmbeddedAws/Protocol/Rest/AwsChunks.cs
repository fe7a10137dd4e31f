using System.Globalization;
using System.Text;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// A body in chunks, with headers behind it. Their signatures are not verified.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html">trailing headers</a>.
/// </summary>
internal static class AwsChunks
{
    private static readonly byte[] LineEnd = "\r\n"u8.ToArray();

    /// <summary>Whether the body comes so.</summary>
    public static bool AreIn(RequestHead head) =>
        head.Headers.GetValueOrDefault("x-amz-content-sha256")?.StartsWith("STREAMING-", StringComparison.Ordinal) is true;

    /// <summary>What the body is without the chunks, and the headers behind it.</summary>
    /// <exception cref="AwsException">It is not so made.</exception>
    public static (ReadOnlyMemory<byte> Content, IReadOnlyList<KeyValuePair<string, string>> Trailers) Read(ReadOnlyMemory<byte> body)
    {
        var content = new MemoryStream(body.Length);
        while (true)
        {
            // The size, and what else is said of the chunk: 1000;chunk-signature=…
            var size = SizeOf(Line(ref body).Split(';')[0]);
            if (size == 0)
                return (content.GetBuffer().AsMemory(0, (int)content.Length), Trailers(body));
            if (body.Length < size + LineEnd.Length)
                throw ProtocolErrors.IncompleteBody();
            content.Write(body.Span[..size]);
            body = body[(size + LineEnd.Length)..];
        }
    }

    private static List<KeyValuePair<string, string>> Trailers(ReadOnlyMemory<byte> rest)
    {
        var trailers = new List<KeyValuePair<string, string>>();
        while (!rest.IsEmpty && Line(ref rest) is { Length: > 0 } line)
        {
            var (name, value) = line.Split(':', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : throw ProtocolErrors.IncompleteBody();
            if (!name.Equals("x-amz-trailer-signature", StringComparison.OrdinalIgnoreCase))
                trailers.Add(KeyValuePair.Create(name, value));
        }

        return trailers;
    }

    private static string Line(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf(LineEnd);
        if (end < 0)
            throw ProtocolErrors.IncompleteBody();
        var line = Encoding.ASCII.GetString(rest.Span[..end]);
        rest = rest[(end + LineEnd.Length)..];
        return line;
    }

    private static int SizeOf(string text) =>
        int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? size : throw ProtocolErrors.IncompleteBody();
}
