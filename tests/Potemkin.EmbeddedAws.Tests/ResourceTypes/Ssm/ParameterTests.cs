using Potemkin.EmbeddedAws.ResourceTypes.Ssm;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ssm;

public class ParameterTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsName()
    {
        var parameter = _region.Create<Parameter>("""{"Name":"/a/b","Type":"String","Value":"v"}""");

        parameter.PhysicalId.Should().Be("/a/b");
        parameter.Arn.Should().Be("arn:aws:ssm:us-east-1:123456789012:parameter/a/b");
        parameter.Attributes["Value"].ToString().Should().Be("v");
        parameter.Attributes["Type"].ToString().Should().Be("String");
        _region.Create<Parameter>("""{"Type":"String","Value":"v"}""", "P").PhysicalId.Should().MatchRegex("^CFN-P-[A-Za-z0-9]{12}$");
    }

    [Fact]
    public void AnUpdateIsAnotherVersion()
    {
        var parameter = _region.Create<Parameter>("""{"Name":"a","Type":"String","Value":"1"}""");

        _region.Update<Parameter>(parameter, """{"Name":"a","Type":"String","Value":"1"}""", """{"Name":"a","Type":"String","Value":"2","Tags":{"t":"1"}}""");

        var stored = _region.State.Of<ParameterStore>().Find("a")!;
        stored.Versions.Select(version => (version.Number, version.Value)).Should().Equal((1, "1"), (2, "2"));
        stored.Tags.Should().Contain("t", "1");
        parameter.Attributes["Value"].ToString().Should().Be("2");
    }

    [Fact]
    public void ItGoesWithItsStack()
    {
        var parameter = _region.Create<Parameter>("""{"Name":"a","Type":"String","Value":"1"}""");

        _region.Delete<Parameter>(parameter);

        _region.State.Of<ParameterStore>().Find("a").Should().BeNull();
    }

    [Theory]
    [InlineData("""{"Name":"taken","Type":"String","Value":"1"}""", "Resource of type 'AWS::SSM::Parameter' with identifier '{\"/properties/Name\":\"taken\"}' already exists.")]
    [InlineData("""{"Name":"a","Type":"String","Value":"x","AllowedPattern":"^[0-9]$"}""", "Parameter value, cannot be validated against allowedPattern: ^[0-9]$")]
    [InlineData("""{"Name":"a","Type":"String","Value":""}""", "Member must have length greater than or equal to 1.")]
    public void WhatSystemsManagerRefusesFails(string properties, string expected)
    {
        _region.Create<Parameter>("""{"Name":"taken","Type":"String","Value":"1"}""");

        _region.FailureOf<Parameter>(properties).Should().Contain(expected);
    }
}
