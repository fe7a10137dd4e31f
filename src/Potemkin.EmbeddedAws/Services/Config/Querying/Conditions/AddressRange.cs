using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>The addresses that a text in CIDR notation stands for, or a single one.</summary>
internal sealed record AddressRange(UInt128 First, UInt128 Last, AddressFamily Family)
{
    /// <summary>Null where the text is no address and no range.</summary>
    public static AddressRange? Parse(string text)
    {
        // Numbers alone are addresses to .NET.
        if (!text.Contains(':') && text.Count(character => character == '.') != 3)
            return null;
        if (IPNetwork.TryParse(text, out var network))
        {
            var first = Number(network.BaseAddress);
            var bits = (network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? 32 : 128) - network.PrefixLength;
            return new AddressRange(first, first | (bits == 128 ? UInt128.MaxValue : (UInt128.One << bits) - 1), network.BaseAddress.AddressFamily);
        }

        return IPAddress.TryParse(text, out var address) ? new AddressRange(Number(address), Number(address), address.AddressFamily) : null;
    }

    private static UInt128 Number(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(address.AddressFamily == AddressFamily.InterNetwork ? bytes[12..] : bytes, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
