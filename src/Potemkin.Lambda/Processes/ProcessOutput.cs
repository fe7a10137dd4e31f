using System.Text;

namespace Potemkin.Lambda.Processes;

/// <summary>What a process writes, line by line.</summary>
internal static class ProcessOutput
{
    // Lambda, too, cuts longer lines.
    private const int LongestLine = 256 * 1024;

    /// <summary>Reads to the end, whatever comes; a line that is too long comes in parts.</summary>
    public static async Task ReadAsync(Stream output, Action<string> line)
    {
        var buffer = new byte[16 * 1024];
        using var rest = new MemoryStream();
        while (await ReadSomeAsync(output, buffer) is > 0 and var count)
        {
            var read = buffer.AsMemory(0, count);
            while (read.Span.IndexOf((byte)'\n') is >= 0 and var end)
            {
                rest.Write(read[..end].Span);
                Flush(rest, line);
                read = read[(end + 1)..];
            }

            rest.Write(read.Span);
            if (rest.Length >= LongestLine)
                Flush(rest, line);
        }

        if (rest.Length > 0)
            Flush(rest, line);
    }

    private static async Task<int> ReadSomeAsync(Stream output, byte[] buffer)
    {
        try
        {
            return await output.ReadAsync(buffer);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process is ended, and the pipe with it.
            return 0;
        }
    }

    private static void Flush(MemoryStream rest, Action<string> line)
    {
        line(Encoding.UTF8.GetString(rest.GetBuffer(), 0, (int)rest.Length).TrimEnd('\r'));
        rest.SetLength(0);
    }
}
