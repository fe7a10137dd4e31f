namespace Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

public sealed class PackTemplateTests : IDisposable
{
    private const string Rule = "Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: EIP_ATTACHED}}";

    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("Resources: {A: {Type: AWS::S3::Bucket}}", "Resource type AWS::S3::Bucket of resource A is not supported")]
    [InlineData("Resources: {A: {Type: AWS::Config::ConfigRule}}", "Properties validation failed for resource A with message:\n[#: required key [Source] not found]")]
    [InlineData("Resources: {}", "Template format error: At least one Resources member must be defined.")]
    [InlineData("Resources: {A: {" + Rule + "}, B: {Type: AWS::Config::ConfigRule, Properties: {ConfigRuleName: A, Source: {Owner: AWS}}}}", "The rule name A is not unique")]
    public void ATemplateThatIsNotValidIsRefused(string template, string fault) =>
        _aws.Fail("PutConformancePack", PackFixture.Request("mine", template)).Should().Be((
            "ConformancePackTemplateValidationException",
            $"Invalid conformance pack template provided. Errors found: [{fault}]. Fix your template and try again."));

    [Fact]
    public void APackHasAtMost130Rules()
    {
        string Rules(int count) => "Resources:\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"  R{number}: {{{Rule}}}\n"));

        _aws.Fail("PutConformancePack", PackFixture.Request("mine", Rules(131))).Should().Be((
            "ConformancePackTemplateValidationException",
            "Invalid conformance pack template provided. Errors found: [Number of resources provided in the template exceeds the allowed limit]. Fix your template and try again."));
        _aws.PutPack("mine", Rules(130));
    }

    [Fact]
    public void ParametersGoWithTheTemplate() =>
        _aws.Fail("PutConformancePack", PackFixture.Request("mine", PackFixture.Template, ("Color", "red"))).Message.Should().Contain("[Color]");

    [Theory]
    [InlineData("""{"ConformancePackName":"mine"}""")]
    [InlineData("""{"ConformancePackName":"mine","TemplateBody":"a","TemplateS3Uri":"s3://b/k"}""")]
    public void ThereIsOneTemplate(string request) => _aws.Fail("PutConformancePack", request).Should().Be((
        "InvalidParameterValueException", "You must specify only one of the follow parameters: TemplateS3Uri, TemplateBody or TemplateSSMDocumentDetails."));

    [Fact]
    public void ATemplateThatCannotBeReadIsRefused() =>
        _aws.Fail("PutConformancePack", """{"ConformancePackName":"mine","TemplateS3Uri":"s3://none/pack.yml"}""").Should().Be((
            "InsufficientPermissionsException", "You do not have permission to read Amazon S3 bucket."));

    [Fact]
    public void ADocumentOfSystemsManagerIsRefusedByName() =>
        _aws.Fail("PutConformancePack", """{"ConformancePackName":"mine","TemplateSSMDocumentDetails":{"DocumentName":"pack"}}""").Should().Be((
            "UnsupportedParameter", "The embedded AWS does not support the parameter 'TemplateSSMDocumentDetails' of PutConformancePack."));

    [Fact]
    public void APackWithARuleThatCannotBeMadeFailsAndMakesNone()
    {
        _aws.PutPack("mine", PackFixture.Template + "\n  Lost: {Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: NOT_A_RULE}}}"
            + "\n  Gone: {Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: NEITHER}}}");

        var status = _aws.StatusOf("mine");
        status["ConformancePackState"]!.ToString().Should().Be("CREATE_FAILED");
        status["ConformancePackStatusReason"]!.ToString().Should().StartWith("The sourceIdentifier NOT_A_RULE is invalid.")
            .And.Contain("The sourceIdentifier NEITHER is invalid.", "all reasons are told at once");
        _aws.RuleNames().Should().BeEmpty();

        _aws.PutPack("mine");

        _aws.StatusOf("mine")["ConformancePackState"]!.ToString().Should().Be("CREATE_COMPLETE");
        _aws.RuleNames().Should().HaveCount(2);
    }

    [Fact]
    public void AReasonHasAtMost2000Characters()
    {
        string Rule(int number) => $"  R{number}: {{Type: AWS::Config::ConfigRule, Properties: {{Source: {{Owner: AWS, SourceIdentifier: NOT_{number}}}}}}}\n";

        _aws.PutPack("mine", "Resources:\n" + string.Concat(Enumerable.Range(1, 40).Select(Rule)));

        _aws.StatusOf("mine")["ConformancePackStatusReason"]!.ToString().Should().HaveLength(2000).And.EndWith("…");
    }

    [Fact]
    public void ARuleMayNameTheControlsThatItStandsFor()
    {
        var id = _aws.PutPack("mine", $"Resources: {{A: {{Controls: ['3562', 4333], {Rule}}}, B: {{{Rule}}}}}");
        _aws.Interrupt();

        _aws.Call("DescribeConformancePackCompliance", """{"ConformancePackName":"mine"}""")["ConformancePackRuleComplianceList"]!.ToJsonString().Should().Be(
            $$"""[{"ConfigRuleName":"A-{{id}}","ComplianceType":"INSUFFICIENT_DATA","Controls":["3562","4333"]},{"ConfigRuleName":"B-{{id}}","ComplianceType":"INSUFFICIENT_DATA","Controls":[]}]""");
    }

    [Fact]
    public void ANameThatBecomesTooLongFails()
    {
        var name = new string('a', 110);

        _aws.PutPack("mine", $"Resources: {{A: {{Type: AWS::Config::ConfigRule, Properties: {{ConfigRuleName: {name}, Source: {{Owner: AWS, SourceIdentifier: EIP_ATTACHED}}}}}}}}");

        _aws.StatusOf("mine")["ConformancePackStatusReason"]!.ToString().Should().Contain("less than or equal to 128");
    }
}
