namespace Potemkin.Templates.Tests;

public class TemplateJsonTests
{
    [Fact]
    public void WhatYamlLeavesToBeGuessedIsWrittenOut()
    {
        var template = TemplateDocument.Parse(
            """
            AWSTemplateFormatVersion: 2010-09-09
            Texts: ['1', 08, 0o7, 1_000, 0x1F, 10:30, 012345678901, !!str 5, 'true', "null", .5, 1., +1]
            Numbers: [0, -5, 1.10, 1e3, 123456789012345678901234567890]
            Truths: [yes, Off, TRUE, true]
            Nothing: [~, null, '']
            On: !GetAtt Bucket.Arn
            Code: |
              "tab	<b>&'ü€😀\
                two"
            Deep: !If [A, !Sub ['${B}-x', {B: !Ref AWS::Region}], !Ref AWS::NoValue]
            Fn::Transform: {Name: AWS::Include}
            """);

        var json = TemplateJson.Write(template.Root);

        json.Should().Be(
            """
            {"AWSTemplateFormatVersion":"2010-09-09",
            "Texts":["1","08","0o7","1_000","0x1F","10:30","012345678901","5","true","null",".5","1.","+1"],
            "Numbers":[0,-5,1.10,1e3,123456789012345678901234567890],
            "Truths":[true,false,true,true],
            "Nothing":[null,null,""],
            "On":{"Fn::GetAtt":["Bucket","Arn"]},
            "Code":"\"tab\t<b>&'ü€\uD83D\uDE00\\\n  two\"\n",
            "Deep":{"Fn::If":["A",{"Fn::Sub":["${B}-x",{"B":{"Ref":"AWS::Region"}}]},{"Ref":"AWS::NoValue"}]},
            "Fn::Transform":{"Name":"AWS::Include"}}
            """.Replace("\n", ""));
    }

    [Theory]
    [InlineData("B", "{\"A\":1,\"B\":null,\"C\":3}")]
    [InlineData("D", "{\"A\":1,\"B\":2,\"C\":3,\"D\":null}")]
    public void AnotherValueTakesThePlaceOfTheOldOne(string key, string json)
    {
        var root = TemplateDocument.Parse("A: 1\nB: 2\nC: 3").Root;

        var changed = root.With(key, new ScalarNode("", ScalarKind.Null, root.Place));

        TemplateJson.Write(changed).Should().Be(json);
        TemplateJson.Write(root).Should().Be("{\"A\":1,\"B\":2,\"C\":3}");
    }
}
