using System.Buffers;

namespace Potemkin.Lambda.RuntimeApi;

/// <summary>The body of a runtime's answer.</summary>
internal static class AnswerBody
{
    /// <summary>The most bytes that Lambda takes as an answer.</summary>
    public const int Largest = 6_291_556;

    /// <summary>
    /// Reads it; null where it is too large. What is too large is read to its end, so that the runtime hears what became of it, but
    /// is not kept.
    /// </summary>
    public static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var length = 0L;
            while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                length += count;
                if (length <= Largest)
                    kept.Write(buffer, 0, count);
                else
                    kept.SetLength(0);
            }

            return length <= Largest ? kept.ToArray() : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
