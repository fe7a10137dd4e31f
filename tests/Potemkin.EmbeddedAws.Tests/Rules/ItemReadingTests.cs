using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Tests.Rules;

public class ItemReadingTests
{
    private static readonly JsonNode Configuration = JsonNode.Parse(
        """{"state":{"name":"running"},"flag":true,"text":"True","size":8,"sizeText":"8","list":["a",null,"b"],"nothing":null}""")!;

    [Fact]
    public void APathLeadsThroughMembers()
    {
        Configuration.Text("state.name").Should().Be("running");
        Configuration.Text("state").Should().BeNull();
        Configuration.Text("state.code.value").Should().BeNull();
        Configuration.Text("nothing").Should().BeNull();
        ((JsonNode?)null).Text("state").Should().BeNull();
    }

    [Fact]
    public void BooleansAndNumbersMayBeTexts()
    {
        Configuration.Flag("flag").Should().BeTrue();
        Configuration.Flag("text").Should().BeTrue();
        Configuration.Flag("nothing").Should().BeFalse();
        Configuration.Number("size").Should().Be(8);
        Configuration.Number("sizeText").Should().Be(8);
        Configuration.Number("nothing").Should().BeNull();
        new JsonObject { ["size"] = 8L }.Number("size").Should().Be(8);
    }

    [Fact]
    public void AListIsWithoutWhatIsNothing()
    {
        Configuration.Texts("list").Should().Equal("a", "b");
        Configuration.List("flag").Should().BeEmpty();
    }
}
