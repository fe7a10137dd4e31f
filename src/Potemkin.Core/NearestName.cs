namespace Potemkin.Core;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest letters to change; null where none is near enough to be meant.</summary>
    public static string? Of(string name, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (candidate, distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(2, Math.Min(name.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>The line that asks whether the nearest candidate was meant; null where there is none.</summary>
    public static string? Question(string name, IEnumerable<string> candidates) =>
        Of(name, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : null;

    /// <summary>The number of letters to insert, delete, replace or swap with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var distances = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
            distances[row, 0] = row;
        for (var column = 0; column <= to.Length; column++)
            distances[0, column] = column;

        for (var row = 1; row <= from.Length; row++)
        {
            for (var column = 1; column <= to.Length; column++)
            {
                var replace = distances[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                var best = Math.Min(replace, Math.Min(distances[row - 1, column], distances[row, column - 1]) + 1);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                    best = Math.Min(best, distances[row - 2, column - 2] + 1);
                distances[row, column] = best;
            }
        }

        return distances[from.Length, to.Length];
    }
}
