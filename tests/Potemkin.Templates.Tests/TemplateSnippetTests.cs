namespace Potemkin.Templates.Tests;

public class TemplateSnippetTests
{
    [Theory]
    [InlineData("{\"a\": [1, {\"Ref\": \"b\"}]}", """{"a":[1,{"Ref":"b"}]}""")]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("[a, b]", """["a","b"]""")]
    [InlineData("{a: b}", """{"a":"b"}""")]
    [InlineData("a: {Ref: b}\nc: !!str 1", """{"a":{"Ref":"b"},"c":"1"}""")]
    [InlineData("text", "\"text\"")]
    public void APartMayBeAnything(string text, string expected) => TemplateJson.Write(TemplateSnippet.Parse(text)).Should().Be(expected);

    [Theory]
    [InlineData("a: !Ref b")]
    [InlineData("a: !GetAtt [b, c]")]
    [InlineData("!Sub {a: b}")]
    [InlineData("{\"a\": }}")]
    [InlineData("a: *b")]
    [InlineData("")]
    [InlineData("a:\n\t- b")]
    public void ShortFormsAndWhatIsNotWellFormedAreRefused(string text)
    {
        var parse = () => TemplateSnippet.Parse(text);

        parse.Should().Throw<TemplateFormatException>();
    }

    [Fact]
    public void ItIsAsLongAsATemplateAtMost()
    {
        var parse = () => TemplateSnippet.Parse(new string('a', TemplateDocument.MaximumLength + 1));

        parse.Should().Throw<TemplateFormatException>().WithMessage("Template may not exceed 1000000 bytes in size.");
    }

    [Fact]
    public void AMappingCanGoWithoutAMember()
    {
        var mapping = (MappingNode)TemplateSnippet.Parse("{a: 1, b: 2, c: 3}");

        TemplateJson.Write(mapping.Without("b")).Should().Be("""{"a":1,"c":3}""");
        TemplateJson.Write(mapping.Without("d")).Should().Be("""{"a":1,"b":2,"c":3}""");
    }
}
