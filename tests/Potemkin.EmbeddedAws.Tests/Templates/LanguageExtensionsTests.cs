using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class LanguageExtensionsTests
{
    private const string Failed = "Transform AWS::LanguageExtensions failed with: ";

    [Fact]
    public void ALoopOverAParameterIsWrittenOut()
    {
        var processed = Given.Processed(
            """
            AWSTemplateFormatVersion: 2010-09-09
            Transform: AWS::LanguageExtensions
            Parameters: { Names: { Type: CommaDelimitedList } }
            Resources:
              Fn::ForEach::Topics:
                - Name
                - !Ref Names
                - SnsTopic${Name}:
                    Type: AWS::SNS::Topic
                    Properties: { TopicName: !Join ['.', [!Ref Name, fifo]], DisplayName: !Sub '${Name}-${AWS::Region}', FifoTopic: true, Note: 'as ${Name}' }
            """,
            Given.Environment,
            ("Names", "A,B"));

        // As AWS shows it of the same template.
        processed.ProcessedBody.Should().Be(string.Concat(
            """{"AWSTemplateFormatVersion":"2010-09-09","Parameters":{"Names":{"Type":"CommaDelimitedList"}},"Resources":""",
            """{"SnsTopicA":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":"A.fifo","DisplayName":{"Fn::Sub":"A-${AWS::Region}"},"FifoTopic":true,"Note":"as ${Name}"}}""",
            ""","SnsTopicB":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":"B.fifo","DisplayName":{"Fn::Sub":"B-${AWS::Region}"},"FifoTopic":true,"Note":"as ${Name}"}}}}"""));
    }

    [Fact]
    public void LoopsAreInAllThreeSectionsAndWithinOneAnother()
    {
        var plan = Given.Plan(
            """
            Transform: [AWS::LanguageExtensions]
            Mappings: { Zones: { all: { Names: [x, y] } } }
            Conditions:
              Fn::ForEach::C: [I, [A, B], { 'Is${I}': !Equals [!Ref I, A] }]
            Resources:
              Fn::ForEach::Outer:
                - I
                - [A, B]
                - Fn::ForEach::Inner:
                    - J
                    - !FindInMap [Zones, all, Names]
                    - R${I}${J}: { Type: X, Condition: !Sub 'Is${I}', DependsOn: [!Sub 'Base${J}'], Properties: { P: !GetAtt [!Sub 'Base${J}', Arn], Q: !Ref { Fn::Sub: 'Base${J}' } } }
              Fn::ForEach::Base: [K, [x, y], { 'Base${K}': { Type: X } }]
            Outputs:
              Fn::ForEach::O: [K, [x], { 'Out${K}': { Value: !Ref K } }]
            """);

        plan.Resources.Select(resource => resource.LogicalId).Should().Equal("RAx", "RAy", "Basex", "Basey");
        plan.DependenciesOf("RAy").Should().Equal("Basey");
        plan.PropertiesOf("RAx", Given.Deployed).ToJsonString().Should().Be("""{"P":"Basex/Arn","Q":"id-of-Basex"}""");
        plan.Outputs(Given.Deployed).Select(output => (output.Key, output.Value)).Should().Equal(("Outx", "x"));
    }

    [Fact]
    public void LoopsMakeProperties()
    {
        var plan = Given.Plan(Given.LanguageExtensions + "Resources: {R: {Type: X, Properties: {A: 1, 'Fn::ForEach::P': [N, [B, C], {'Prop${N}': !Ref N}]}}}");

        plan.PropertiesOf("R", Given.Deployed).ToJsonString().Should().Be("""{"A":1,"PropB":"B","PropC":"C"}""");
    }

    [Fact]
    public void InNamesWhatIsNoLetterOrDigitCanBeLeftOut()
    {
        var plan = Given.Plan(Given.LanguageExtensions + "Resources: {'Fn::ForEach::R': [Ip, ['10.0.0.1', '10.0.0.2'], {'Host&{Ip}': {Type: X, Properties: {P: !Ref Ip, Q: !Sub '&{Ip} ${Ip}'}}}]}");

        plan.Resources.Select(resource => resource.LogicalId).Should().Equal("Host10001", "Host10002");
        plan.PropertiesOf("Host10001", Given.Deployed).ToJsonString().Should().Be("""{"P":"10.0.0.1","Q":"\u0026{Ip} 10.0.0.1"}""");
    }

    [Theory]
    [InlineData("'Fn::ForEach::R': [I, [A]]", "Fn::ForEach layout is incorrect")]
    [InlineData("'Fn::ForEach::R': [[I], [A], {'R${I}': {Type: X}}]", "Fn::ForEach layout is incorrect")]
    [InlineData("'Fn::ForEach::': [I, [A], {'R${I}': {Type: X}}]", "Fn::ForEach layout is incorrect")]
    [InlineData("'Fn::ForEach::R': [Names, [A], {'R${Names}': {Type: X}}]", "Fn::ForEach layout is incorrect")]
    [InlineData("'Fn::ForEach::R': [I, a, {'R${I}': {Type: X}}]", "Could not find a collection or could not be resolved for Fn::ForEach")]
    [InlineData("'Fn::ForEach::R': [I, !GetAtt T.List, {'R${I}': {Type: X}}]", "Could not find a collection or could not be resolved for Fn::ForEach")]
    [InlineData("'Fn::ForEach::R': [I, [[A]], {'R${I}': {Type: X}}]", "Could not find a collection or could not be resolved for Fn::ForEach")]
    [InlineData("'Fn::ForEach::R': [I, [A, B], {'R': {Type: X}}]", "Duplicate key 'R' when merging keys to parent object in Fn::ForEach")]
    [InlineData("'Fn::ForEach::R': [I, [T], {'${I}': {Type: X}}]", "Duplicate key 'T' when merging keys to parent object in Fn::ForEach")]
    [InlineData("R: {Type: X, Properties: {P: {'Fn::Length': !GetAtt T.List}}}", "The Fn::Length value could not be resolved for properties")]
    [InlineData("R: {Type: X, Properties: {P: {'Fn::Length': a}}}", "Fn::Length layout is incorrect")]
    [InlineData("R: {Type: X, Properties: {P: {'Fn::ToJsonString': a}}}", "Fn::ToJsonString layout is incorrect")]
    [InlineData("R: {Type: X, DeletionPolicy: !Ref T}", "Unsupported expression for DeletionPolicy in resource R")]
    [InlineData("R: {Type: X, UpdateReplacePolicy: !Ref Names}", "Every UpdateReplacePolicy member must be a string")]
    [InlineData("R: {Type: X, DeletionPolicy: !Ref AWS::NoValue}", "AWS::NoValue is not supported for DeletionPolicy or UpdateReplacePolicy")]
    public void WhatCannotBeWrittenOutIsRefused(string resource, string message)
    {
        var plan = () => Given.Plan($"{Given.LanguageExtensions}Parameters: {{Names: {{Type: CommaDelimitedList, Default: a}}}}\nResources: {{T: {{Type: X}}, {resource}}}");

        plan.Should().Throw<AwsException>().WithMessage(Failed + message).Which.Code.Should().Be("ValidationError");
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void LoopsAreFiveDeep(int depth, bool refused)
    {
        var resource = Enumerable.Range(1, depth).Reverse().Aggregate(
            $"{{'R{string.Concat(Enumerable.Range(1, depth).Select(level => $"${{I{level}}}"))}': {{Type: X}}}}",
            (inner, level) => $"{{'Fn::ForEach::L{level}': [I{level}, [A], {inner}]}}");

        var plan = () => Given.Plan($"{Given.LanguageExtensions}Resources: {resource}");

        if (refused)
            plan.Should().Throw<AwsException>().WithMessage($"{Failed}Fn::ForEach can be nested up to 5 levels");
        else
            plan().Resources.Should().ContainSingle().Which.LogicalId.Should().Be("RAAAAA");
    }

    [Fact]
    public void LoopsThatWriteOutTooMuchAreGivenUp()
    {
        var members = string.Join(",", Enumerable.Range(0, 100).Select(number => $"A{number}"));
        var loops = Enumerable.Range(1, 5).Reverse().Aggregate(
            "{'R${I1}${I2}${I3}${I4}${I5}': {Type: X}}", (inner, level) => $"{{'Fn::ForEach::L{level}': [I{level}, [{members}], {inner}]}}");

        var plan = () => Given.Plan($"{Given.LanguageExtensions}Resources: {loops}");

        plan.Should().Throw<AwsException>().WithMessage("The embedded AWS does not support templates that grow beyond 4000000 characters.");
    }

    [Theory]
    [InlineData("{'Fn::Length': [a, !Ref AWS::Region]}", "2")]
    [InlineData("{'Fn::Length': !Ref Names}", "2")]
    [InlineData("{'Fn::Length': !Split [',', 'a,b,c']}", "3")]
    [InlineData("{'Fn::ToJsonString': {a: foo, b: [1, true, !Ref Names]}}", """{"a":"foo","b":[1,true,["x","y"]]}""")]
    [InlineData("{'Fn::ToJsonString': [a, !GetAtt Other.Arn]}", """["a","Other/Arn"]""")]
    [InlineData("{'Fn::ToJsonString': !If [Holds, {a: 1}, {a: 2}]}", """{"a":1}""")]
    [InlineData("!FindInMap [M, none, a, {DefaultValue: !Ref AWS::Region}]", "eu-west-1")]
    public void ItsFunctionsAreResolved(string value, string expected)
    {
        var plan = Given.Plan(
            $"{Given.LanguageExtensions}Parameters: {{Names: {{Type: CommaDelimitedList, Default: 'x,y'}}}}\nConditions: {{Holds: !Equals [a, a]}}\n"
            + $"Mappings: {{M: {{k: {{a: b}}}}}}\nResources: {{Other: {{Type: X}}, R: {{Type: X, Properties: {{P: {value}}}}}}}");

        plan.PropertiesOf("R", Given.Deployed)["P"]!.ToString().Should().Be(expected);
    }

    [Fact]
    public void WhatCanBeToldIsInTheProcessedTemplate()
    {
        var processed = Given.Processed(
            Given.LanguageExtensions + "Resources: {R: {Type: X, Properties: {L: {'Fn::Length': [a, b, c]}, J: {'Fn::ToJsonString': [a, b]}, K: {'Fn::ToJsonString': [!Ref O]}}}, O: {Type: X}}",
            Given.Environment);

        JsonNode.Parse(processed.ProcessedBody!)!["Resources"]!["R"]!["Properties"]!.ToJsonString().Should().Be(
            """{"L":3,"J":"[\u0022a\u0022,\u0022b\u0022]","K":{"Fn::ToJsonString":[{"Ref":"O"}]}}""");
    }

    [Theory]
    [InlineData("prod", "Retain")]
    [InlineData("test", "Delete")]
    public void PoliciesFollowConditions(string environment, string expected)
    {
        var plan = Given.Plan(
            Given.LanguageExtensions + "Parameters: {Env: {Type: String}}\nConditions: {Prod: !Equals [!Ref Env, prod]}\nResources: {R: {Type: X, DeletionPolicy: !If [Prod, Retain, Delete]}}",
            ("Env", environment));

        plan.Resources[0].DeletionPolicy.Should().Be(expected);
    }

    [Fact]
    public void NothingIsKnownOfTheResourcesBefore()
    {
        var template = EmbeddedAws.Templates.Template.Parse(Given.LanguageExtensions + "Description: d\nParameters: {P: {Type: String}}\nResources: {'Fn::ForEach::R': [I, !Ref P, {}]}");

        template.NeedsProcessing.Should().BeTrue();
        template.DeclaredTransforms.Should().Equal("AWS::LanguageExtensions");
        template.Description.Should().Be("d");
        template.Parameters.Should().ContainSingle();
        template.Resources.Should().BeEmpty();
        template.ProcessedBody.Should().BeNull();
    }
}
