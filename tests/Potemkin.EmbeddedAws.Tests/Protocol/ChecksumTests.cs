using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public class ChecksumTests
{
    /// <summary>The check values that the catalogue of CRC algorithms publishes for these nine digits.</summary>
    [Theory]
    [InlineData("crc32", "CBF43926")]
    [InlineData("crc32c", "E3069283")]
    [InlineData("crc64nvme", "AE8B14860A799888")]
    public void ACrcIsTheOneOfTheCatalogue(string algorithm, string expected) =>
        Convert.ToHexString(Convert.FromBase64String(Checksum.Of(algorithm, "123456789"u8))).Should().Be(expected);
}
