namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class LambdaRulesTests
{
    [Theory]
    [InlineData("LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "{}", "{}", null, "COMPLIANT")]
    [InlineData("LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "{}", """{"Policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"lambda:InvokeFunction\"}]}"}""", null, "NON_COMPLIANT")]
    [InlineData("LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "{}", """{"Policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\"}]}"}""", null, "NON_COMPLIANT")]
    [InlineData("LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "{}", """{"Policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"config.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\"}]}"}""", null, "COMPLIANT")]
    [InlineData("LAMBDA_INSIDE_VPC", """{"vpcConfig":{"subnetIds":["subnet-1"]}}""", "{}", null, "COMPLIANT")]
    [InlineData("LAMBDA_INSIDE_VPC", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("LAMBDA_INSIDE_VPC", """{"vpcConfig":{"subnetIds":["subnet-1"]}}""", "{}", """{"subnetIds":"subnet-2"}""", "NON_COMPLIANT")]
    [InlineData("LAMBDA_CONCURRENCY_CHECK", "{}", """{"Concurrency":{"reservedConcurrentExecutions":5}}""", null, "COMPLIANT")]
    [InlineData("LAMBDA_CONCURRENCY_CHECK", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("LAMBDA_CONCURRENCY_CHECK", "{}", """{"Concurrency":{"reservedConcurrentExecutions":5}}""", """{"ConcurrencyLimitLow":"6"}""", "NON_COMPLIANT")]
    [InlineData("LAMBDA_CONCURRENCY_CHECK", "{}", """{"Concurrency":{"reservedConcurrentExecutions":5}}""", """{"ConcurrencyLimitHigh":"4"}""", "NON_COMPLIANT")]
    [InlineData("LAMBDA_DLQ_CHECK", """{"deadLetterConfig":{"targetArn":"q"}}""", "{}", null, "COMPLIANT")]
    [InlineData("LAMBDA_DLQ_CHECK", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("LAMBDA_DLQ_CHECK", """{"deadLetterConfig":{"targetArn":"q"}}""", "{}", """{"dlqArns":"p"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
