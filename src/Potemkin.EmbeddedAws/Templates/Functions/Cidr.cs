using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>
/// Equal parts of a block of addresses, one after the other.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html">Fn::Cidr</a>.
/// </summary>
internal sealed class Cidr : IIntrinsicFunction
{
    private const int MostBlocks = 256;

    // What a part has where nothing is said of it.
    private const int DefaultBits = 8;

    public string Name => "Fn::Cidr";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        foreach (var part in Parts(argument))
            walk.Visit(part);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var parts = Parts(argument);
        var (address, prefix) = Block(evaluation.Text(parts[0]));
        var count = Number(evaluation.Text(parts[1]), 1, MostBlocks);
        var length = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        var bits = parts.Count > 2 ? Number(evaluation.Text(parts[2]), 1, length) : DefaultBits;
        var fits = length - bits - prefix;
        if (fits < 0 || fits < 31 && count > 1 << fits)
            throw TemplateErrors.CidrTooManyBlocks(count, length - bits, $"{address}/{prefix}");

        var start = new BigInteger(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true) >> (length - prefix) << (length - prefix);
        return new JsonArray([.. Enumerable.Range(0, count)
            .Select(index => JsonValue.Create($"{Address(start + ((BigInteger)index << bits), length / 8)}/{length - bits}"))]);
    }

    private static (IPAddress Address, int Prefix) Block(string? text) =>
        text?.Split('/') is [var address, var prefix]
        && IPAddress.TryParse(address, out var parsed)
        && (parsed.AddressFamily == AddressFamily.InterNetworkV6 || address.Count(character => character == '.') == 3)
        && int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        && length <= (parsed.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
            ? (parsed, length)
            : throw TemplateErrors.CidrShape();

    private static int Number(string? text, int minimum, int maximum) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw TemplateErrors.CidrShape();

    private static IPAddress Address(BigInteger number, int length)
    {
        var bytes = new byte[length];
        var significant = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        significant.CopyTo(bytes, length - significant.Length);
        return new IPAddress(bytes);
    }

    private static IReadOnlyList<TemplateNode> Parts(TemplateNode argument) =>
        argument is SequenceNode { Items: [not SequenceNode, not SequenceNode] or [not SequenceNode, not SequenceNode, not SequenceNode] } parts
            ? parts.Items
            : throw TemplateErrors.CidrShape();
}
