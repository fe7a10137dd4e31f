using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>Whether AWS Config may invoke the function of a rule that is put.</summary>
public class FunctionPermissionTests
{
    private const string Rule = """{"ConfigRule":{"ConfigRuleName":"judged","Source":{"Owner":"CUSTOM_LAMBDA","SourceIdentifier":"ARN","SourceDetails":[DETAILS]}}}""";
    private const string Details = """{"EventSource":"aws.config","MessageType":"ConfigurationItemChangeNotification"}""";
    private const string AnyRule = "arn:aws:config:eu-west-1:123456789012:config-rule/config-rule-*";

    [Theory]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com")]
    [InlineData("lambda:*", "config.amazonaws.com")]
    [InlineData("*", "*")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", "123456789012")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", "123456789012", AnyRule)]
    public void AFunctionThatLetsAwsConfigInJudges(string action, string principal, string? sourceAccount = null, string? sourceArn = null)
    {
        using var aws = new ConfigFixture();

        aws.PutFunctionRule("judged", aws.PutFunction(permission: Permission(action, principal, sourceAccount, sourceArn)));

        aws.Call("DescribeConfigRules")["ConfigRules"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData("lambda:GetFunction", "config.amazonaws.com")]
    [InlineData("lambda:InvokeFunction", "events.amazonaws.com")]
    [InlineData("lambda:InvokeFunction", "123456789012")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", "111122223333")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", null, "arn:aws:config:us-east-1:123456789012:config-rule/config-rule-*")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", null, "arn:aws:config:eu-west-1:111122223333:config-rule/config-rule-*")]
    [InlineData("lambda:InvokeFunction", "config.amazonaws.com", null, "arn:aws:s3:::bucket")]
    public void AFunctionThatLetsOthersInDoesNot(string action, string principal, string? sourceAccount = null, string? sourceArn = null)
    {
        using var aws = new ConfigFixture();
        var arn = aws.PutFunction(permission: Permission(action, principal, sourceAccount, sourceArn));

        aws.Fail("PutConfigRule", Rule.Replace("ARN", arn).Replace("DETAILS", Details)).Should().Be(CannotBeInvoked(arn));
    }

    [Fact]
    public void ThePermissionOfAnotherRuleIsNoneWhenThisOneIsEvaluated()
    {
        using var aws = new ConfigFixture();
        var other = "arn:aws:config:eu-west-1:123456789012:config-rule/config-rule-zzzzzz";
        aws.PutFunctionRule("judged", aws.PutFunction(permission: Permission("lambda:InvokeFunction", "config.amazonaws.com", null, other)));

        aws.CreateBucket("logs");

        var status = aws.Call("DescribeConfigRuleEvaluationStatus")["ConfigRulesEvaluationStatus"]![0]!;
        status["LastErrorMessage"]!.ToString().Should().StartWith("The AWS Lambda function ").And.Contain(" cannot be invoked.");
        aws.Functions.Events.Should().BeEmpty();
    }

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:other")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:judge")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:judge")]
    [InlineData("judge")]
    public void AFunctionThatIsNotThereCannotBeInvoked(string arn)
    {
        using var aws = new ConfigFixture();
        aws.PutFunction();

        aws.Fail("PutConfigRule", Rule.Replace("ARN", arn).Replace("DETAILS", Details)).Should().Be(CannotBeInvoked(arn));
    }

    private static (string Code, string Message) CannotBeInvoked(string arn) => (
        "InsufficientPermissionsException",
        $"The AWS Lambda function {arn} cannot be invoked. Check the specified function ARN, and check the function's permissions.");

    private static FunctionPermission Permission(string action, string principal, string? sourceAccount, string? sourceArn) =>
        new("config", action, principal) { SourceAccount = sourceAccount, SourceArn = sourceArn };
}
