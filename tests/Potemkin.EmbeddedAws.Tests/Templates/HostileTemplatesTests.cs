using System.Text;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class HostileTemplatesTests
{
    [Fact]
    public void TextsThatDoubleAndDoubleAreGivenUp()
    {
        var value = Enumerable.Range(0, 30).Aggregate("x", (inner, _) => $"!Sub ['${{a}}${{a}}', {{a: {inner}}}]");
        var plan = Given.Plan($"Resources: {{R: {{Type: X, Properties: {{P: {value}}}}}}}");

        var properties = () => plan.PropertiesOf("R", Given.Deployed);

        properties.Should().Throw<AwsException>().WithMessage("The embedded AWS does not support templates that grow beyond 4000000 characters.");
    }

    [Fact]
    public void ListsThatAreAskedForAgainAndAgainAreGivenUp()
    {
        var list = string.Join(",", Enumerable.Repeat("abcdefgh", 2_000));
        var finds = string.Join(",", Enumerable.Repeat("!FindInMap [M, a, b]", 1_000));
        var plan = Given.Plan($"Mappings: {{M: {{a: {{b: [{list}]}}}}}}\nResources: {{R: {{Type: X, Properties: {{P: [{finds}]}}}}}}");

        var properties = () => plan.PropertiesOf("R", Given.Deployed);

        properties.Should().Throw<AwsException>().WithMessage("The embedded AWS does not support templates that grow beyond 4000000 characters.");
    }

    [Fact]
    public void LongChainsOfConditionsAreFollowedToTheirEnd()
    {
        var template = new StringBuilder("Conditions:\n  C0: !Equals [a, a]\n");
        for (var number = 1; number < 1_500; number++)
            template.Append($"  C{number}: !Not [!Condition C{number - 1}]\n");
        template.Append("Resources: {R: {Type: X, Properties: {P: !If [C1499, 1, 2]}}}");

        var plan = Given.Plan(template.ToString());

        plan.PropertiesOf("R", Given.Deployed)["P"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public void NestingAtTheLimitIsEvaluatedOnASmallStack()
    {
        var value = string.Concat(Enumerable.Repeat("{\"Fn::Join\": [\"\", [", 30)) + "\"x\"" + string.Concat(Enumerable.Repeat("]]}", 30));
        var text = "";

        var thread = new Thread(
            () => text = Given.Plan($"{{\"Resources\": {{\"R\": {{\"Type\": \"X\", \"Properties\": {{\"P\": {value}}}}}}}}}")
                .PropertiesOf("R", Given.Deployed)["P"]!.GetValue<string>(),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        text.Should().Be("x");
    }
}
