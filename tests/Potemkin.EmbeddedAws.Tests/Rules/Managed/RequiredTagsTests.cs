using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class RequiredTagsTests
{
    [Theory]
    [InlineData("""{"tag1Key":"team"}""", "COMPLIANT")]
    [InlineData("""{"tag1Key":"Team"}""", "NON_COMPLIANT")]
    [InlineData("""{"tag1Key":"team","tag1Value":"blue, red"}""", "COMPLIANT")]
    [InlineData("""{"tag1Key":"team","tag1Value":"blue"}""", "NON_COMPLIANT")]
    [InlineData("""{"tag1Key":"team","tag6Key":"stage"}""", "COMPLIANT")]
    [InlineData("""{"tag1Key":"team","tag2Key":"owner"}""", "NON_COMPLIANT")]
    public void AResourceIsJudgedByItsTags(string parameters, string verdict) =>
        ManagedRuleCase.Judge(new RequiredTags(), "{}", inputParameters: parameters, tags: [("team", "red"), ("stage", "test")]).Should().Be(verdict);
}
