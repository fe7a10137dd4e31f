namespace Potemkin.Core.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("buckte", "bucket")]
    [InlineData("SSEAlgoritm", "SSEAlgorithm")]
    [InlineData("ssealgorithm", "SSEAlgorithm")]
    [InlineData("quite something else", null)]
    public void IsTheOneWithTheFewestLettersToChangeUnlessTheyAreTooMany(string name, string? expected) =>
        NearestName.Of(name, ["bucket", "SSEAlgorithm", "key"]).Should().Be(expected);
}
