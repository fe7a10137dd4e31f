using System.Globalization;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Registry;

/// <summary>
/// The form of an id, a name or an ARN: a text with <c>${…}</c> to fill in. That is
/// <list type="bullet">
/// <item><c>hex 17</c>, <c>upper 12</c>, <c>lower 10</c>, <c>mixed 9</c>, <c>digits 6</c>: as many random characters;</item>
/// <item><c>uuid</c>, and <c>now</c> for the present time;</item>
/// <item><c>name 63</c>: a name of at most as many characters, made of those of the stack and the resource;</item>
/// <item><c>Partition</c>, <c>Region</c>, <c>Account</c>, or the name of a property or an attribute.</item>
/// </list>
/// Behind it may stand <c>lower</c>, for small letters, or <c>else …</c>, for where the property is not given.
/// </summary>
internal static partial class ValueForm
{
    /// <summary>Whether the form asks for something that is not the same the next time.</summary>
    public static bool IsMadeUp(string form) => Placeholder().Matches(form).Any(place => IsGenerator(place.Groups["what"].Value));

    /// <summary>Fills the form.</summary>
    /// <param name="form">The text.</param>
    /// <param name="region">Where the resource lives.</param>
    /// <param name="name">Makes a name of at most so many characters, with a random part in capitals.</param>
    /// <param name="valueOf">The value of a property or attribute; null where there is none.</param>
    public static string Fill(string form, RegionState region, Func<int, string> name, Func<string, string?> valueOf) =>
        Placeholder().Replace(form, place =>
        {
            var (what, alternative) = (place.Groups["what"].Value, place.Groups["else"]);
            var text = Generated(what, place.Groups["length"].Value, region.World.RandomNames, name)
                ?? Environment(what, region)
                ?? valueOf(what)
                ?? (alternative.Success ? alternative.Value : "");
            return place.Groups["lower"].Success ? text.ToLowerInvariant() : text;
        });

    private static bool IsGenerator(string what) => what is "hex" or "upper" or "lower" or "mixed" or "digits" or "uuid" or "now" or "name";

    private static string? Generated(string what, string length, RandomNames random, Func<int, string> name) => what switch
    {
        "uuid" => random.Uuid(),
        "name" => name(Number(length)),
        "hex" => random.Hex(Number(length)),
        "upper" => random.Upper(Number(length)),
        "lower" => random.Lower(Number(length)),
        "mixed" => random.MixedCase(Number(length)),
        "digits" => random.Digits(Number(length)),
        _ => null,
    };

    private static string? Environment(string what, RegionState region) => what switch
    {
        "now" => RecordedTime.Of(region.World.Now),
        "Partition" => Partition.Of(region.Id.Region),
        "Region" => region.Id.Region,
        "Account" => region.Id.AccountId,
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$\{(?<what>[A-Za-z0-9.]+)(?: (?<length>\d+))?(?<lower> lower)?(?: else (?<else>[^}]*))?\}")]
    private static partial Regex Placeholder();
}
