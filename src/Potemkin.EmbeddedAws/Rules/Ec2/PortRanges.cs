using System.Globalization;

namespace Potemkin.EmbeddedAws.Rules.Ec2;

/// <summary>Ports and ranges of them, as parameters name them: <c>443,1020-1025</c>.</summary>
internal sealed class PortRanges(IReadOnlyList<PortRange> ranges)
{
    public static PortRanges Parse(string? text) => new([.. RuleParameterValue.List(text ?? "").Select(Range)]);

    public bool Cover(PortRange ports) => ranges.Any(range => range.Covers(ports));

    private static PortRange Range(string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return new PortRange(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
