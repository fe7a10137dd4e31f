using System.Text.Json.Nodes;
using Potemkin.Core.Recording;

namespace Potemkin.Core.Tests.Recording;

public class PropertyPathTests
{
    private static readonly JsonObject Item = JsonNode.Parse("""
        {
          "resourceId": "bucket-1",
          "configuration": { "name": "bucket-1", "enabled": true },
          "supplementaryConfiguration": {
            "Encryption": { "rules": [ { "sseAlgorithm": "AES256" }, { "sseAlgorithm": "aws:kms", "key": 7 } ] },
            "Logging": { "enabled": false }
          }
        }
        """)!.AsObject();

    [Theory]
    [InlineData("configuration.name", "bucket-1")]
    [InlineData("name", "bucket-1")]
    [InlineData("configuration.enabled", "true")]
    [InlineData("rules[1].sseAlgorithm", "aws:kms")]
    [InlineData("Encryption.rules[0]", """{"sseAlgorithm":"AES256"}""")]
    [InlineData("key", "7")]
    public void BeginsWhereverJustOnePlaceFits(string path, string expected) =>
        PropertyPath.Parse(path).FindIn(Item).Should().Be(expected);

    [Fact]
    public void SeveralPlacesThatFitAreListed()
    {
        var act = () => PropertyPath.Parse("enabled").FindIn(Item);

        act.Should().Throw<PotemkinException>().WithMessage("""
            'enabled' is not clear: 2 properties of the configuration item fit.
              They are:
              configuration.enabled
              supplementaryConfiguration.Logging.enabled
            """);
    }

    [Fact]
    public void ANameThatIsNotThereIsToldWithTheNearest()
    {
        var act = () => PropertyPath.Parse("sseAlgoritm").FindIn(Item);

        act.Should().Throw<PotemkinException>().WithMessage("""
            The configuration item of 'bucket-1' has no property 'sseAlgoritm'.
              Did you mean 'sseAlgorithm'?
              It has: Encryption, Logging, configuration, enabled, key, name, resourceId, rules, sseAlgorithm, supplementaryConfiguration
            """);
    }

    [Fact]
    public void WhatIsNoPathIsRefused()
    {
        var act = () => PropertyPath.Parse("rules[x]");

        act.Should().Throw<PotemkinException>().WithMessage("'rules[x]' is no path to a property.*");
    }
}
