using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class IntrinsicFunctionsTests
{
    private const string CidrShape =
        "Template error: every Fn::Cidr object requires two parameters, (1) an IP address block and (2) a count of CIDRs between 1 and 256, and takes (3) a number of subnet bits";

    private const string Template = """
        Parameters:
          Text: { Type: String, Default: x }
          Size: { Type: Number, Default: '080' }
          Names: { Type: CommaDelimitedList, Default: 'a, b,c' }
          Ports: { Type: List<Number>, Default: '80,443' }
        Mappings:
          Sizes: { eu-west-1: { Small: 1, All: [s, m, {l: xl}] }, '012345678901': { Small: 2 } }
        Conditions:
          Holds: !Equals [!Ref Text, x]
          Fails: !Not [!Condition Holds]
          Both: !And [!Condition Holds, !Condition Fails]
          Either: !Or [!Condition Fails, !Equals [!Join ['', [!Ref Text, !Select [1, !Ref Names]]], xb]]
          Region: !Equals [!FindInMap [Sizes, !Ref AWS::Region, Small], 1]
          Case: !Equals [A, a]
        Resources:
          Other: { Type: X }
          R:
            Type: X
            Properties:
              P: 
        """;

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("true", "true")]
    [InlineData("012345678901", "\"012345678901\"")]
    [InlineData("{Condition: {Bool: {a: 'b'}}}", "{\"Condition\":{\"Bool\":{\"a\":\"b\"}}}")]
    [InlineData("!Ref Text", "\"x\"")]
    [InlineData("!Ref Size", "\"080\"")]
    [InlineData("!Ref Names", "[\"a\",\"b\",\"c\"]")]
    [InlineData("!Ref Ports", "[\"80\",\"443\"]")]
    [InlineData("!Ref Other", "\"id-of-Other\"")]
    [InlineData("[!Ref AWS::AccountId, !Ref AWS::Region, !Ref AWS::StackName, !Ref AWS::Partition, !Ref AWS::URLSuffix]", "[\"123456789012\",\"eu-west-1\",\"demo\",\"aws\",\"amazonaws.com\"]")]
    [InlineData("[!Ref AWS::StackId, !Ref AWS::NotificationARNs]", "[\"arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0a1b\",[\"arn:aws:sns:eu-west-1:123456789012:t\"]]")]
    [InlineData("[a, !Ref AWS::NoValue, {b: !Ref AWS::NoValue, c: 1}]", "[\"a\",{\"c\":1}]")]
    [InlineData("!GetAtt Other.A.B", "\"Other/A.B\"")]
    [InlineData("!GetAtt [Other, !Ref Text]", "\"Other/x\"")]
    [InlineData("{Fn::GetAtt: Other.A}", "\"Other/A\"")]
    [InlineData("!Sub '${Text}-${Size}-${Other}-${Other.A}-${AWS::Region}-${!Text}-${ Text }-$${x'", "\"x-080-id-of-Other-Other/A-eu-west-1-${Text}-x-$${x\"")]
    [InlineData("!Sub ['${a}${a}${Text}', {a: !Join ['+', [1, true]], Text: y}]", "\"1+true1+truey\"")]
    [InlineData("!Join [':', [a, !Ref Text, !Ref AWS::NoValue, 1]]", "\"a:x:1\"")]
    [InlineData("!Join ['', !Ref Names]", "\"abc\"")]
    [InlineData("!Join [',', !GetAtt Other.List]", "\"a,b\"")]
    [InlineData("!Split ['-', 'a-b--c']", "[\"a\",\"b\",\"\",\"c\"]")]
    [InlineData("!Select [1, !Split ['-', !Sub '${Text}-y']]", "\"y\"")]
    [InlineData("!Select ['0', [{a: 1}]]", "{\"a\":1}")]
    [InlineData("!FindInMap [Sizes, !Ref AWS::Region, All]", "[\"s\",\"m\",{\"l\":\"xl\"}]")]
    [InlineData("!FindInMap [Sizes, '012345678901', Small]", "2")]
    [InlineData("!FindInMap [Sizes, none, Small, {DefaultValue: !Ref Text}]", "\"x\"")]
    [InlineData("!FindInMap [None, none, Small, {DefaultValue: [a]}]", "[\"a\"]")]
    [InlineData("!FindInMap [Sizes, !Join ['-', [eu, west, 1]], Small, {DefaultValue: 7}]", "1")]
    [InlineData("!GetAZs ''", "[\"eu-west-1a\",\"eu-west-1b\",\"eu-west-1c\"]")]
    [InlineData("!Select [1, !GetAZs us-east-2]", "\"us-east-2b\"")]
    [InlineData("{Fn::GetAZs: !Ref AWS::Region}", "[\"eu-west-1a\",\"eu-west-1b\",\"eu-west-1c\"]")]
    [InlineData("!Cidr [192.168.0.0/24, 6, 5]", "[\"192.168.0.0/27\",\"192.168.0.32/27\",\"192.168.0.64/27\",\"192.168.0.96/27\",\"192.168.0.128/27\",\"192.168.0.160/27\"]")]
    [InlineData("!Cidr [10.0.7.9/16, 2]", "[\"10.0.0.0/24\",\"10.0.1.0/24\"]")]
    [InlineData("!Select [255, !Cidr [10.1.0.0/16, 256, 8]]", "\"10.1.255.0/24\"")]
    [InlineData("!Cidr ['2001:db8:1234:1a00::/56', '2', '64']", "[\"2001:db8:1234:1a00::/64\",\"2001:db8:1234:1a01::/64\"]")]
    [InlineData("{Fn::Base64: !Sub 'ü${Text}'}", "\"w7x4\"")]
    [InlineData("[!If [Holds, 1, 2], !If [Fails, 1, 2], !If [Both, 1, 2], !If [Either, 1, 2], !If [Region, 1, 2], !If [Case, 1, 2]]", "[1,2,2,1,1,2]")]
    [InlineData("{a: !If [Fails, 1, !Ref AWS::NoValue]}", "{}")]
    public void FunctionsAreResolved(string value, string expected)
    {
        var plan = Given.Plan(Template + value);

        var properties = plan.PropertiesOf("R", Given.Deployed);

        properties["P"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be(expected);
    }

    [Theory]
    [InlineData("cn-north-1", "aws-cn amazonaws.com.cn")]
    [InlineData("us-gov-west-1", "aws-us-gov amazonaws.com")]
    public void PartitionsFollowTheRegion(string region, string expected)
    {
        var plan = Given.Plan("Resources: {R: {Type: X, Properties: {P: !Sub '${AWS::Partition} ${AWS::URLSuffix}'}}}", Given.Region(region));

        plan.PropertiesOf("R", Given.Deployed)["P"]!.GetValue<string>().Should().Be(expected);
    }

    [Theory]
    [InlineData("!Select [2, !GetAtt Other.List]", "Template error: Fn::Select cannot select nonexistent value at index 2")]
    [InlineData("!Select [-1, !GetAtt Other.List]", "Template error: Fn::Select cannot select nonexistent value at index -1")]
    [InlineData("!Sub ['${a}', {a: !Ref Names}]", "Template error: every value of the context object of every Fn::Sub object must be a string or a function that returns a string")]
    [InlineData("!Join ['', !Ref Text]", "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.")]
    [InlineData("{Fn::GetAZs: !Ref Text}", "Template error: every Fn::GetAZs object must have a String-typed value, the name of a region.")]
    [InlineData("!Cidr [10.0.0.0/24, 9, 5]", "Template error: Fn::Cidr cannot take 9 CIDRs of the size /27 out of 10.0.0.0/24")]
    [InlineData("!Cidr [10.0.0.0/24, 1, 9]", "Template error: Fn::Cidr cannot take 1 CIDRs of the size /23 out of 10.0.0.0/24")]
    [InlineData("!Cidr ['10.0.0.0/16', 0, 8]", CidrShape)]
    [InlineData("!Cidr ['10.0.0.0/16', 257, 8]", CidrShape)]
    [InlineData("!Cidr [10.0.0.0, 1, 8]", CidrShape)]
    [InlineData("!Cidr [10.0.0.0/33, 1, 8]", CidrShape)]
    [InlineData("!Cidr [!Ref Text, 1, 8]", CidrShape)]
    [InlineData("!Cidr [10.0.0.0/16, x, 8]", CidrShape)]
    [InlineData("!Cidr [10.0.0.0/16, 1, 33]", CidrShape)]
    public void WhatCannotBeResolvedIsSaidWhenItIsTried(string value, string message)
    {
        var plan = Given.Plan(Template + value);

        var resolve = () => plan.PropertiesOf("R", Given.Deployed);

        resolve.Should().Throw<AwsException>().WithMessage(message);
    }

    [Theory]
    [InlineData("!FindInMap [Sizes, !Ref Text, Small]", "Template error: Unable to get mapping for Sizes::x::Small")]
    [InlineData("!FindInMap [!Ref Text, a, b]", "Template error: Mapping named 'x' is not present in the 'Mappings' section of template.")]
    [InlineData("!ImportValue [a]", "Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string")]
    [InlineData("!ImportValue {'Fn::Sub': '${Other}-a'}", "Template error: the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs")]
    [InlineData("!ImportValue {'Fn::ImportValue': a}", "Template error: the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs")]
    [InlineData("!GetAZs [a]", "Template error: every Fn::GetAZs object must have a String-typed value, the name of a region.")]
    [InlineData("!Cidr [10.0.0.0/16]", CidrShape)]
    [InlineData("!FindInMap [Sizes, a, b, c]", "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value")]
    [InlineData("!Contains [[a], a]", "Template error: Fn::Contains cannot be partially collapsed")]
    public void WhatCannotBeResolvedWhateverIsDeployedIsSaidBeforeAnythingIsMade(string value, string message)
    {
        var plan = () => Given.Plan(Template + value);

        plan.Should().Throw<AwsException>().WithMessage(message);
    }
}
