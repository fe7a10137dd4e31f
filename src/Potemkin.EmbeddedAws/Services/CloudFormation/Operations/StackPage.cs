using System.Globalization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// Cuts the stacks, newest first, into pages. The token names the place of the last stack given, not how many were:
/// stacks come and go between two pages, and none of the others must be missed for it.
/// </summary>
internal static class StackPage
{
    private const int Size = 100;

    public static Page<Stack> Of(StackStore stacks, Func<Stack, bool> asked, string? nextToken)
    {
        var before = nextToken is null ? int.MaxValue : PlaceIn(nextToken);
        var found = stacks.NewestFirst.Where(entry => entry.Place < before && asked(entry.Stack)).Take(Size + 1).ToList();
        var items = found.Take(Size).Select(entry => entry.Stack).ToList();
        return new Page<Stack>(items, found.Count > Size ? found[Size - 1].Place.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static int PlaceIn(string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        ? place
        : throw CloudFormationErrors.InvalidNextToken();
}
