using Potemkin.Core.Rules;

namespace Potemkin.Core.Tests.Rules;

public class ManagedRuleTemplateTests
{
    [Fact]
    public void IsTheSameHoweverFeaturesCallTheRuleAndOrderItsParameters()
    {
        var one = ManagedRuleTemplate.For("ACCESS_KEYS_ROTATED", "one", new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" });
        var two = ManagedRuleTemplate.For("ACCESS_KEYS_ROTATED", "two", new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" });

        one.Text.Should().Be(two.Text).And.Be(
            """
            {"Resources":{"Rule":{"Type":"AWS::Config::ConfigRule","Properties":{
            "Description":"Deployed by Potemkin.",
            "Source":{"Owner":"AWS","SourceIdentifier":"ACCESS_KEYS_ROTATED"},
            "InputParameters":{"a":"1","b":"2"}}}}}
            """.Replace("\n", ""));
    }

    [Fact]
    public void HasNoParametersWhereNoneAreGiven()
    {
        var template = ManagedRuleTemplate.For("EIP_ATTACHED", "eip", new Dictionary<string, string>());

        template.Text.Should().Be(
            """
            {"Resources":{"Rule":{"Type":"AWS::Config::ConfigRule","Properties":{
            "Description":"Deployed by Potemkin.",
            "Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}}}}
            """.Replace("\n", ""));
    }
}
