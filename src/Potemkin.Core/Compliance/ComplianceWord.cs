using Amazon.ConfigService;

namespace Potemkin.Core.Compliance;

/// <summary>Reads compliance types as people write them.</summary>
public static class ComplianceWord
{
    /// <summary>The compliance types that AWS Config gives to a resource.</summary>
    private static readonly string[] Known =
        [ComplianceType.COMPLIANT.Value, ComplianceType.NON_COMPLIANT.Value, ComplianceType.NOT_APPLICABLE.Value];

    /// <summary>Reads <c>NON_COMPLIANT</c>, also in small letters and with a space or a hyphen.</summary>
    /// <exception cref="PotemkinException">It is no compliance type.</exception>
    public static ComplianceType Parse(string text)
    {
        var word = text.Trim().ToUpperInvariant().Replace(' ', '_').Replace('-', '_');
        return Known.Contains(word)
            ? ComplianceType.FindValue(word)
            : throw new PotemkinException(
                $"'{text}' is no compliance type.",
                NearestName.Question(word, Known),
                $"AWS Config says: {string.Join(", ", Known)}");
    }
}
