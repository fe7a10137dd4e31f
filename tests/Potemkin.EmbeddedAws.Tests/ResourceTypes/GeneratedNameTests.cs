using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes;

public class GeneratedNameTests
{
    [Fact]
    public void JoinsStackLogicalIdAndRandomPart() =>
        Name("my-stack", "Bucket", longest: 63).Should().Be("my-stack-Bucket-abcdefghijkl");

    [Fact]
    public void CutsTheLogicalIdToItsLimitEvenWhereThereIsRoom() =>
        Name("s", "ServerlessDeploymentBucket", longest: 63).Should().Be("s-ServerlessDeploymentBuck-abcdefghijkl");

    [Fact]
    public void CutsTheStackNameToWhatIsLeft()
    {
        var name = Name(new string('s', 128), "ServerlessDeploymentBucket", longest: 63);

        name.Should().Be($"{new string('s', 25)}-ServerlessDeploymentBuck-abcdefghijkl").And.HaveLength(63);
    }

    private static string Name(string stackName, string logicalId, int longest) => GeneratedName.Of(
        new ResourceRequest(new TestRegion().State, stackName, logicalId, new JsonObject(), new Dictionary<string, string>()),
        "abcdefghijkl",
        longest,
        longestLogicalId: 24);
}
