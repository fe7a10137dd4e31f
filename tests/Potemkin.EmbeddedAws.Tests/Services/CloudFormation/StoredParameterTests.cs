namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class StoredParameterTests : IDisposable
{
    private readonly LanguageApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void TheValueIsTakenFromSystemsManager()
    {
        _aws.Store("/a", "one");
        _aws.Store("/a", "two");

        _aws.Create(Template("AWS::SSM::Parameter::Value<String>"), Given("/a:1")).Should().BeNull();

        var parameter = _aws.Describe().Element("Parameters")!.Elements("member").Single();
        parameter.Element("ParameterValue")!.Value.Should().Be("/a:1");
        parameter.Element("ResolvedValue")!.Value.Should().Be("one");
        _aws.Describe().Descendants("OutputValue").Single().Value.Should().Be("one");
    }

    [Fact]
    public void AnUpdateTakesItAgain()
    {
        _aws.Store("/a", "one");
        _aws.Create(Template("AWS::SSM::Parameter::Value<String>"), Given("/a"));
        _aws.Store("/a", "two");

        _aws.Send("UpdateStack", ("StackName", "s"), ("UsePreviousTemplate", "true"), ("Parameters.member.1.ParameterKey", "P"), ("Parameters.member.1.UsePreviousValue", "true"))
            .Error.Should().BeNull();
        _aws.Settle();

        _aws.Describe().Descendants("ResolvedValue").Single().Value.Should().Be("two");
        _aws.Describe().Descendants("OutputValue").Single().Value.Should().Be("two");
    }

    [Fact]
    public void ListsLoseTheirSpaces()
    {
        _aws.Store("/list", "a,b, c ,d", "StringList");

        _aws.Create(
            "Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<List<String>>'}}\nResources: {T: {Type: AWS::SNS::Topic}}\nOutputs: {O: {Value: !Join ['|', !Ref P]}}",
            Given("/list")).Should().BeNull();

        _aws.Describe().Descendants("ResolvedValue").Single().Value.Should().Be("a,b,c,d");
        _aws.Describe().Descendants("OutputValue").Single().Value.Should().Be("a|b|c|d");
    }

    [Theory]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/none", "Parameter P should either have input value or default value")]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/a:99", "Parameter P should either have input value or default value")]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/secure", "Parameters [/secure] referenced by template have types not supported by CloudFormation.")]
    [InlineData("AWS::SSM::Parameter::Value<CommaDelimitedList>", "/a", "Types for SSM parameters [/a] defined in CFN template and SSM are incompatible")]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/list", "Types for SSM parameters [/list] defined in CFN template and SSM are incompatible")]
    public void WhatCannotBeTakenIsRefused(string type, string name, string expected)
    {
        _aws.Store("/a", "one");
        _aws.Store("/list", "a,b", "StringList");
        _aws.Store("/secure", "hidden", "SecureString");

        _aws.Create(Template(type), Given(name)).Should().Be($"ValidationError: {expected}");
    }

    [Fact]
    public void WithoutANameThereIsNoValue() =>
        _aws.Create(Template("AWS::SSM::Parameter::Value<String>")).Should().Be("ValidationError: Parameter P should either have input value or default value");

    [Theory]
    [InlineData("AllowedPattern: '^one$'", "Parameter 'P' must match pattern ^one$")]
    [InlineData("AllowedValues: [one]", "Parameter 'P' must be one of AllowedValues")]
    [InlineData("MaxLength: 1", "Parameter 'P' must contain at most 1 characters")]
    public void ItIsTheNameThatMeetsTheConstraints(string constraint, string expected)
    {
        _aws.Store("/a", "one");

        _aws.Create(Template("AWS::SSM::Parameter::Value<String>", constraint), Given("/a")).Should().Be($"ValidationError: {expected}");
        _aws.Create(Template("AWS::SSM::Parameter::Value<String>", "AllowedPattern: '^/.*$'"), Given("/a")).Should().BeNull();
    }

    [Theory]
    [InlineData("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "/a", "one")]
    [InlineData("AWS::SSM::Parameter::Name", "/none", "/none")]
    [InlineData("AWS::EC2::VPC::Id", "vpc-123", "vpc-123")]
    public void WhatDoesNotExistRollsTheStackBackBeforeAnythingIsMade(string type, string value, string missing)
    {
        _aws.Store("/a", "one");

        _aws.Create(Template(type), Given(value)).Should().BeNull();

        _aws.Events().Should().Equal(
            "s | CREATE_IN_PROGRESS | User Initiated",
            $"s | ROLLBACK_IN_PROGRESS | Parameter validation failed: parameter value {missing} for parameter name P does not exist. Rollback requested by user.",
            "s | ROLLBACK_COMPLETE");
    }

    [Fact]
    public void TheImagesThatAwsPublishesExist()
    {
        const string name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

        _aws.Create(Template("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"), Given(name)).Should().BeNull();

        _aws.Describe().Element("StackStatus")!.Value.Should().Be("CREATE_COMPLETE");
        _aws.Describe().Descendants("ResolvedValue").Single().Value.Should().MatchRegex("^ami-0[0-9a-f]{16}$");
    }

    private static (string Name, string Value)[] Given(string value) =>
        [("Parameters.member.1.ParameterKey", "P"), ("Parameters.member.1.ParameterValue", value)];

    private static string Template(string type, string constraint = "Description: d") =>
        $"Parameters: {{P: {{Type: '{type}', {constraint}}}}}\nResources: {{T: {{Type: AWS::SNS::Topic}}}}\nOutputs: {{O: {{Value: !Ref P}}}}";
}
