namespace Potemkin.Templates.Tests;

public class TemplateDocumentTests
{
    [Theory]
    [InlineData("Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n", 2, 3, 3, 11)]
    [InlineData("{\n  \"Resources\": {\n    \"Büket\": 0, \"Bucket\": { \"Type\": \"AWS::S3::Bucket\" } } }", 3, 17, 3, 37)]
    public void NodesKnowTheirPlace(string text, int keyLine, int keyColumn, int valueLine, int valueColumn)
    {
        var resources = (MappingNode)TemplateDocument.Parse(text).Root["Resources"]!;

        var bucket = resources.FindEntry("Bucket")!;

        bucket.KeyPlace.Should().Be(new TextPlace(keyLine, keyColumn));
        ((MappingNode)bucket.Value)["Type"]!.Place.Should().Be(new TextPlace(valueLine, valueColumn));
    }

    [Theory]
    [InlineData("text", "text", ScalarKind.String)]
    [InlineData("'1'", "1", ScalarKind.String)]
    [InlineData("!!str 1", "1", ScalarKind.String)]
    [InlineData("012345678901", "012345678901", ScalarKind.String)]
    [InlineData("01234567", "01234567", ScalarKind.String)]
    [InlineData("2012-10-17", "2012-10-17", ScalarKind.String)]
    [InlineData("10:30", "10:30", ScalarKind.String)]
    [InlineData("1.10", "1.10", ScalarKind.Number)]
    [InlineData("-5", "-5", ScalarKind.Number)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890", ScalarKind.Number)]
    [InlineData("True", "true", ScalarKind.Boolean)]
    [InlineData("no", "false", ScalarKind.Boolean)]
    [InlineData("ON", "true", ScalarKind.Boolean)]
    [InlineData("~", "", ScalarKind.Null)]
    [InlineData("", "", ScalarKind.Null)]
    public void PlainScalarsAreWhatYaml11MakesOfThemWithoutLosingDigits(string yaml, string value, ScalarKind kind)
    {
        var scalar = (ScalarNode)TemplateDocument.Parse($"Key: {yaml}").Root["Key"]!;

        scalar.Should().BeEquivalentTo(new { Value = value, Kind = kind });
    }

    [Theory]
    [InlineData("!Ref A", "{Ref: A}")]
    [InlineData("!Condition A", "{Condition: A}")]
    [InlineData("!GetAtt A.B.C", "{Fn::GetAtt: [A, B.C]}")]
    [InlineData("!GetAtt [A, B]", "{Fn::GetAtt: [A, B]}")]
    [InlineData("!Join [',', [!Ref A, !Sub '${B}']]", "{Fn::Join: [',', [{Ref: A}, {Fn::Sub: '${B}'}]]}")]
    [InlineData("!If [A, !GetAtt B.C, {D: !Select [0, !Split [',', 'x']]}]", "{Fn::If: [A, {Fn::GetAtt: [B, C]}, {D: {Fn::Select: [0, {Fn::Split: [',', x]}]}}]}")]
    [InlineData("!Transform {Name: X}", "{Fn::Transform: {Name: X}}")]
    public void ShortFormsComeOutLong(string shortForm, string longForm)
    {
        var node = TemplateDocument.Parse($"Key: {shortForm}").Root["Key"]!;

        Text(node).Should().Be(Text(TemplateDocument.Parse($"Key: {longForm}").Root["Key"]!));
    }

    [Theory]
    [InlineData("A: |\n    \n    x\n      y\n    \n    z\nB: 1", "\nx\n  y\n\nz\n")]
    [InlineData("A: >-\n  \n \n  x\n  y\nB: 1", "\n\nx y")]
    [InlineData("A: |\n  x |\n       \n  y", "x |\n     \ny")]
    public void BlockScalarsMayBeginWithBlankLines(string yaml, string value)
    {
        var root = TemplateDocument.Parse(yaml).Root;

        root["A"]!.ToString().Should().Be(value);
    }

    [Fact]
    public void TheLastOfTwoValuesOfOneNameCounts()
    {
        var root = TemplateDocument.Parse("A: 1\nB: 2\nA: 3").Root;

        root.Entries.Select(entry => $"{entry.Key}={entry.Value}").Should().Equal("A=3", "B=2");
    }

    [Fact]
    public void NamesStayAsTheyAreWritten()
    {
        var root = TemplateDocument.Parse("{On: 1, 012: 2}".Replace("{", "").Replace("}", "").Replace(", ", "\n")).Root;

        root.Entries.Select(entry => entry.Key).Should().Equal("On", "012");
    }

    [Theory]
    [InlineData("{\"this is invalid JSON\"=\"bad\"}", "Template format error: JSON not well-formed. (line 1, column 25)", 1, 24)]
    [InlineData(" {\"A\": {\n \"B\": 1", "Template format error: JSON not well-formed. (line 2, column 8)", 2, 8)]
    [InlineData("{\"A\": \"\\ud800\"}", "Template format error: JSON not well-formed. (line 1, column 7)", 1, 7)]
    [InlineData("A: 1\nB: [2\nC: 3", "Template format error: YAML not well-formed. (line 3, column 1)", 3, 1)]
    [InlineData("A:\n  B: !BadFunc 1", "Template format error: YAML not well-formed. (line 2, column 6)", 2, 6)]
    [InlineData("A:\n  B: !!binary aGVsbG8=", "Template format error: YAML not well-formed. (line 2, column 6)", 2, 6)]
    [InlineData("A: 1\n---\nB: 2", "Template format error: YAML not well-formed. (line 2, column 1)", 2, 1)]
    [InlineData("? [A]\n: 1", "Template format error: YAML not well-formed. (line 1, column 3)", 1, 3)]
    [InlineData("A: &a [1]\nB: *a", "Template error: YAML aliases are not allowed in CloudFormation templates", 2, 4)]
    [InlineData("file://template.yml", "Template format error: unsupported structure.", 1, 1)]
    [InlineData("[1]", "Template format error: unsupported structure.", 1, 1)]
    [InlineData("", "Template format error: unsupported structure.", 1, 1)]
    public void WhatIsNoTemplateIsRefusedWhereItIsNone(string text, string message, int line, int column)
    {
        var parse = () => TemplateDocument.Parse(text);

        var fault = parse.Should().Throw<TemplateFormatException>().WithMessage(message).Which;
        fault.Place.Should().Be(new TextPlace(line, column));
    }

    [Theory]
    [InlineData("A: ", "[", "]")]
    [InlineData("{\"A\": ", "[", "]")]
    [InlineData("{\"A\": ", "{\"a\":", "}")]
    [InlineData("A: ", "{a: ", "}")]
    public void DeepNestingIsRefused(string before, string open, string close)
    {
        var text = before + string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));

        var parse = () => TemplateDocument.Parse(text);

        parse.Should().Throw<TemplateFormatException>().WithMessage("Template format error: more than 100 levels of nesting. (line 1, column *)");
    }

    [Fact]
    public void ACommaBehindTheLastMemberIsTaken()
    {
        var root = TemplateDocument.Parse("{\"A\": [1, 2,],}").Root;

        Text(root).Should().Be("{A=[1,2]}");
    }

    [Fact]
    public void LongTextsAreRefused()
    {
        var parse = () => TemplateDocument.Parse(new string(' ', TemplateDocument.MaximumLength + 1));

        parse.Should().Throw<TemplateFormatException>().WithMessage("Template may not exceed 1000000 bytes in size.");
    }

    [Fact]
    public void NoTextMakesTheReaderFailOtherwiseThanBySayingSo()
    {
        const string alphabet = "A: -[]{}\"'\n\t ,|>&*!#%@`?~\\$\u0085\u2028\ud83d.01:Ref";
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            try
            {
                TemplateDocument.Parse(round % 2 == 0 ? text : "{" + text);
            }
            catch (TemplateFormatException)
            {
                // That is how it is said.
            }
        }
    }

    private static string Text(TemplateNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(",", mapping.Entries.Select(entry => $"{entry.Key}={Text(entry.Value)}"))}}}",
        SequenceNode sequence => $"[{string.Join(",", sequence.Items.Select(Text))}]",
        _ => node.ToString()!,
    };
}
