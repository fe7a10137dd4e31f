namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class DynamicReferenceTests : IDisposable
{
    private readonly LanguageApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("'{{resolve:ssm:/a}}'", "two")]
    [InlineData("'{{resolve:ssm:/a:1}}'", "one")]
    [InlineData("'A={{resolve:ssm:/a:1}}_B={{resolve:ssm:/a:2}}'", "A=one_B=two")]
    [InlineData("!Sub 'in-{{resolve:ssm:/a}}-${AWS::Region}'", "in-two-us-east-1")]
    [InlineData("!Sub '{{resolve:ssm:/${Name}:1}}'", "one")]
    [InlineData("'{{resolve:ssm:/list}}'", "a,b, c")]
    [InlineData("'{{resolve:secretsmanager:db}}'", """{"user":"u","password":"p2"}""")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password}}'", "p2")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password:AWSPREVIOUS}}'", "p1")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password::}}'", "p2")]
    [InlineData("'{{resolve:secretsmanager:plain:SecretString}}'", "text")]
    [InlineData("!Sub '{{resolve:secretsmanager:${Arn}:SecretString:user}}'", "u")]
    public void AResourceIsMadeOfWhatTheyStandFor(string value, string expected)
    {
        var arn = Filled();

        _aws.Create(Template(value), Given("a", arn)).Should().BeNull();

        _aws.Stored("/made").Should().Be(expected);
        _aws.AllOfEvents().Should().NotContain("p2").And.Contain("CREATE_COMPLETE");
        _aws.Send("GetTemplate", ("StackName", "s")).Result!.ToString().Should().Contain("resolve:");
    }

    [Theory]
    [InlineData("'{{resolve:ssm:/a:prod}}'", "Incorrect format is used in the following SSM reference: [{{resolve:ssm:/a:prod}}]")]
    [InlineData("'{{resolve:ssm:/a:9}}'", "Parameters: [ssm:/a:9] cannot be found.")]
    [InlineData("'{{resolve:ssm-secure:/secure:1}}'", "SSM Secure reference is not supported in: [AWS::SSM::Parameter/Properties/Value]")]
    [InlineData("'{{resolve:ssm:/secure:1}}'", "Non-secure ssm prefix was used for secure parameter /secure")]
    public void WhatCanBeToldBeforeIsRefused(string value, string expected)
    {
        Filled();

        _aws.Create(Template(value), Given("a", "")).Should().Be($"ValidationError: {expected}");
    }

    [Theory]
    [InlineData("'{{resolve:secretsmanager:none}}'", "Secrets Manager can't find the specified secret.")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:none}}'", "Could not find a value associated with JSONKey in SecretString")]
    [InlineData("'{{resolve:secretsmanager:plain:SecretString:user}}'", "Could not parse SecretString JSON")]
    [InlineData("'{{resolve:secretsmanager:db:SecretString::NONE}}'", "Secrets Manager can't find the specified secret value for staging label: NONE")]
    [InlineData("!Sub '{{resolve:ssm:/${Name}:9}}'", "Parameters: [ssm:/a:9] cannot be found.")]
    [InlineData("!Sub '{{resolve:ssm:/secur${E}}}'", "Non-secure ssm prefix was used for secure parameter /secure")]
    public void WhatTurnsOutLaterFailsTheResource(string value, string expected)
    {
        Filled();

        _aws.Create(Template(value), Given("a", "")).Should().BeNull();

        _aws.Events().Should().Contain($"Made | CREATE_FAILED | {expected}");
    }

    [Fact]
    public void AReferenceToAParameterIsResolvedAgainByEveryUpdate()
    {
        Filled();
        var template = Template("'{{resolve:ssm:/a}}'");
        _aws.Create(template, Given("a", ""));

        _aws.Update(template, Given("a", "")).Should().Be("ValidationError: No updates are to be performed.");
        _aws.Store("/a", "three");
        _aws.Update(template, Given("a", "")).Should().BeNull();

        _aws.Stored("/made").Should().Be("three");
    }

    [Fact]
    public void AReferenceToASecretIsResolvedAgainWhenSomethingElseChanges()
    {
        Filled();
        const string value = "'{{resolve:secretsmanager:plain}}'";
        _aws.Create(Template(value), Given("a", ""));
        _aws.Json("secretsmanager", "PutSecretValue", """{"SecretId":"plain","SecretString":"new"}""");

        _aws.Update(Template(value), Given("a", "")).Should().Be("ValidationError: No updates are to be performed.");
        _aws.Stored("/made").Should().Be("text");
        _aws.Update(Template(value, "Description: d, "), Given("a", "")).Should().BeNull();

        _aws.Stored("/made").Should().Be("new");
    }

    [Fact]
    public void AnOutputShowsTheReference()
    {
        Filled();

        _aws.Create(
            Template("x") + "Outputs: {O: {Value: '{{resolve:secretsmanager:plain}}'}, P: {Value: !Ref Versioned}}", Given("a", ""));

        _aws.Describe().Descendants("OutputValue").Select(output => output.Value).Should().Equal("{{resolve:secretsmanager:plain}}", "one");
    }

    [Fact]
    public void ADefaultNeedsAVersion()
    {
        _aws.Create("Parameters: {P: {Type: String, Default: '{{resolve:ssm:/a}}'}}\nResources: {T: {Type: AWS::SNS::Topic}}").Should().Be(
            "ValidationError: Template error: parameter P should not contain ssm versionless resolver");
    }

    private static (string Name, string Value)[] Given(string name, string arn) =>
    [
        ("Parameters.member.1.ParameterKey", "Name"), ("Parameters.member.1.ParameterValue", name),
        ("Parameters.member.2.ParameterKey", "Arn"), ("Parameters.member.2.ParameterValue", arn),
    ];

    private static string Template(string value, string more = "") => $$"""
        Parameters:
          Name: { Type: String }
          Arn: { Type: String }
          E: { Type: String, Default: e }
          Versioned: { Type: String, Default: 'VERSIONED' }
        Resources:
          Made: { Type: AWS::SSM::Parameter, Properties: { {{more}}Name: /made, Type: String, Value: {{value}} } }

        """.Replace("VERSIONED", "{{resolve:ssm:/a:1}}", StringComparison.Ordinal);

    private string Filled()
    {
        _aws.Store("/a", "one");
        _aws.Store("/a", "two");
        _aws.Store("/list", "a,b, c", "StringList");
        _aws.Store("/secure", "hidden", "SecureString");
        var created = _aws.Json("secretsmanager", "CreateSecret", """{"Name":"db","SecretString":"{\"user\":\"u\",\"password\":\"p1\"}"}""");
        _aws.Json("secretsmanager", "PutSecretValue", """{"SecretId":"db","SecretString":"{\"user\":\"u\",\"password\":\"p2\"}"}""");
        _aws.Json("secretsmanager", "CreateSecret", """{"Name":"plain","SecretString":"text"}""");
        return System.Text.Json.Nodes.JsonNode.Parse(created)!["ARN"]!.ToString();
    }
}
