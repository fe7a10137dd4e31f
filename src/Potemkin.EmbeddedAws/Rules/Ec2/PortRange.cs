namespace Potemkin.EmbeddedAws.Rules.Ec2;

/// <summary>Ports from one to another, both among them.</summary>
internal sealed record PortRange(int From, int To)
{
    public const int Last = 65535;

    public static PortRange All { get; } = new(0, Last);

    public bool Covers(PortRange other) => From <= other.From && other.To <= To;
}
