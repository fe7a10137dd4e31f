using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A project that builds from GitHub or Bitbucket signs in by OAuth, with no credentials in the address.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/codebuild-project-source-repo-url-check.html">codebuild-project-source-repo-url-check</a>.
/// </summary>
internal sealed class CodebuildProjectSourceRepoUrlCheck : IManagedRule
{
    public string Identifier => "CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CodeBuild::Project"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var sources = item.List("source").Concat(item.List("secondarySources")).Where(source => source.Text("type") is "GITHUB" or "BITBUCKET").ToList();
        return sources.Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(sources.All(source => !(source.Text("location") ?? "").Split("//")[^1].Split('/')[0].Contains('@')));
    }
}
