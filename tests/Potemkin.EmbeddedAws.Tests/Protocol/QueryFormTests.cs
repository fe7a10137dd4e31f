using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Query;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public class QueryFormTests
{
    [Theory]
    [InlineData("Name=a%20b+c%2Bd", """{"Name":"a b c+d"}""")]
    [InlineData("Tags.member.1.Key=k&Tags.member.1.Value=v&Tags.member.2.Key=l", """{"Tags":[{"Key":"k","Value":"v"},{"Key":"l"}]}""")]
    [InlineData("List.member.10=j&List.member.2=b&List.member.1=a", """{"List":["a","b","j"]}""")]
    [InlineData("Outer.Inner.member.1.member.1=x", """{"Outer":{"Inner":[["x"]]}}""")]
    [InlineData("Flag", """{"Flag":""}""")]
    public void NumberedMembersBecomeLists(string body, string expected) =>
        QueryForm.Read($"Action=A&Version=V&{body}").Parameters.ToJsonString().Should().Be(
            System.Text.Json.Nodes.JsonNode.Parse(expected)!.ToJsonString());

    [Fact]
    public void ANameThatIsNestedTooDeeplyIsRefused()
    {
        var act = () => QueryForm.Read("Action=A&" + string.Join('.', Enumerable.Repeat("deeper", 5000)) + "=1");

        act.Should().Throw<AwsException>().Which.Code.Should().Be("SerializationException");
    }

    [Fact]
    public void ANameThatIsBothAValueAndAStructureIsTheLastOfThem() =>
        QueryForm.Read("Action=A&Name=1&Name.Inner=2").Parameters.ToJsonString().Should().Be("""{"Name":{"Inner":"2"}}""");
}
