using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No project keeps AWS credentials in plain environment variables.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/codebuild-project-envvar-awscred-check.html">codebuild-project-envvar-awscred-check</a>.
/// </summary>
internal sealed class CodebuildProjectEnvvarAwscredCheck : IManagedRule
{
    public string Identifier => "CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CodeBuild::Project"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.List("environment.environmentVariables").Any(variable =>
            variable.Text("name") is "AWS_ACCESS_KEY_ID" or "AWS_SECRET_ACCESS_KEY" && variable.Text("type") is null or "PLAINTEXT"));
}
