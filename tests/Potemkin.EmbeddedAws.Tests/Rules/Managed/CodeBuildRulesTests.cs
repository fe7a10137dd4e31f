namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class CodeBuildRulesTests
{
    [Theory]
    [InlineData("CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK", """{"environment":{"environmentVariables":[{"name":"A","type":"PLAINTEXT"}]}}""", "{}", null, "COMPLIANT")]
    [InlineData("CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK", """{"environment":{"environmentVariables":[{"name":"AWS_ACCESS_KEY_ID","type":"PLAINTEXT"}]}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK", """{"environment":{"environmentVariables":[{"name":"AWS_ACCESS_KEY_ID","type":"PARAMETER_STORE"}]}}""", "{}", null, "COMPLIANT")]
    [InlineData("CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK", """{"source":[{"type":"GITHUB","location":"https://github.com/a/b"}]}""", "{}", null, "COMPLIANT")]
    [InlineData("CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK", """{"source":[{"type":"BITBUCKET","location":"https://user:secret@bitbucket.org/a/b"}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK", """{"source":[{"type":"S3","location":"b/a.zip"}]}""", "{}", null, "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
