using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Tests.Rules;

public class RuleParametersTests
{
    [Fact]
    public void AreReadAsWhatTheyStandFor()
    {
        var parameters = Of("""
            {"text":"a, b","list":"a, ,b ","integer":" 90","number":"1.5","boolean":"True ","map":"{\"team\":\"red\",\"size\":1}"}
            """);

        parameters.Text("text").Should().Be("a, b");
        parameters.List("list").Should().Equal("a", "b");
        parameters.Integer("integer").Should().Be(90);
        parameters.Number("number").Should().Be(1.5);
        parameters.Boolean("boolean").Should().BeTrue();
        parameters.Map("map").Should().Equal(new Dictionary<string, string> { ["team"] = "red", ["size"] = "1" });
    }

    [Fact]
    public void AMapMayBeGivenAsPairs() =>
        Of("""{"map":"team:red, url:http://a"}""").Map("map").Should().Equal(new Dictionary<string, string> { ["team"] = "red", ["url"] = "http://a" });

    [Fact]
    public void AreNullWhereNothingIsGiven()
    {
        var parameters = Of("{}");

        parameters.List("list").Should().BeNull();
        parameters.Integer("integer").Should().BeNull();
        parameters.Number("number").Should().BeNull();
        parameters.Boolean("boolean").Should().BeNull();
        parameters.Map("map").Should().BeNull();
    }

    [Theory]
    [InlineData(nameof(RuleParameterType.Int), "90.5", false)]
    [InlineData(nameof(RuleParameterType.Int), "-1", true)]
    [InlineData(nameof(RuleParameterType.Double), "one", false)]
    [InlineData(nameof(RuleParameterType.Boolean), "yes", false)]
    [InlineData(nameof(RuleParameterType.Boolean), "TRUE", true)]
    [InlineData(nameof(RuleParameterType.StringMap), "team", false)]
    [InlineData(nameof(RuleParameterType.StringMap), "{\"team\"", false)]
    [InlineData(nameof(RuleParameterType.StringMap), "team:red,team:blue", false)]
    [InlineData(nameof(RuleParameterType.StringMap), "team:red", true)]
    [InlineData(nameof(RuleParameterType.String), "anything", true)]
    public void ATextStandsForAValueOfItsTypeOrNot(string type, string text, bool isOfType) =>
        RuleParameterValue.IsOf(Enum.Parse<RuleParameterType>(type), text).Should().Be(isOfType);

    private static RuleParameters Of(string given) => new(new Rule(), JsonNode.Parse(given)!.AsObject());

    private sealed class Rule : IAwsRule
    {
        public string Identifier => "RULE";

        public RuleTrigger Triggers => RuleTrigger.Periodic;

        public IReadOnlyList<string> ResourceTypes => [];

        public IReadOnlyList<RuleParameter> Parameters =>
        [
            new("text", RuleParameterType.String), new("list", RuleParameterType.Csv), new("integer", RuleParameterType.Int),
            new("number", RuleParameterType.Double), new("boolean", RuleParameterType.Boolean), new("map", RuleParameterType.StringMap),
        ];
    }
}
