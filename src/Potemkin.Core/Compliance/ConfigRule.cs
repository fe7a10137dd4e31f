using Amazon.ConfigService;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>An AWS Config rule whose verdicts are to be proved.</summary>
public sealed class ConfigRule
{
    private readonly ConfigRuleDriver _driver;

    internal ConfigRule(ConfigRuleDriver driver, string alias, string name)
    {
        _driver = driver;
        Alias = alias;
        Name = name;
    }

    /// <summary>What the feature calls it.</summary>
    public string Alias { get; }

    /// <summary>Its name in AWS Config.</summary>
    public string Name { get; }

    /// <summary>Waits until the rule has judged each of the resources since that was put in place.</summary>
    /// <param name="expectations">The resources, and the verdict expected of each: an unexpected one counts only after the settle time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The verdicts, expected or not, in the order of the expectations.</returns>
    /// <exception cref="PotemkinException">The rule is missing or cannot evaluate, or gave no verdict in time.</exception>
    public Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken = default) =>
        _driver.JudgeAsync(this, expectations, cancellationToken);

    /// <summary>Waits for the rule's verdict on the resource, and requires it to be this one.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="complianceType">The compliance type.</param>
    /// <param name="because">What the annotation must contain: a text, or between slashes a regular expression; null where it does not matter.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="VerdictException">The verdict is another one.</exception>
    /// <exception cref="PotemkinException">The rule is missing or cannot evaluate, or gave no verdict in time.</exception>
    public Task ShouldReport(
        StackResource resource, ComplianceType complianceType, string? because = null, CancellationToken cancellationToken = default) =>
        ShouldReport([new(resource, complianceType, because is null ? null : TextPattern.Parse(because))], cancellationToken);

    /// <summary>Waits for the rule's verdicts on several resources, and requires each of them to be the expected one.</summary>
    /// <exception cref="VerdictException">Some verdicts are others; all of these are told.</exception>
    /// <exception cref="PotemkinException">The rule is missing or cannot evaluate, or gave no verdict in time.</exception>
    public Task ShouldReport(IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken = default) =>
        _driver.ShouldReportAsync(this, expectations, cancellationToken);

    /// <summary>Waits until the rule reports neither COMPLIANT nor NON_COMPLIANT of any of the resources, through the settle time.</summary>
    /// <exception cref="PotemkinException">The rule is missing, or still reports one of them when time is up.</exception>
    public Task ShouldNoLongerReport(params IReadOnlyList<StackResource> resources) => _driver.ForgetAsync(this, resources, CancellationToken.None);

    /// <summary>
    /// Waits until it is clear that the rule cannot judge the resource: its evaluation fails, or it reports the resource under an id that AWS
    /// Config does not know. What is told of that, the function's log included, must have the text.
    /// </summary>
    /// <param name="resource">The resource.</param>
    /// <param name="because">What the text of the failure must contain: a text, or between slashes a regular expression.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">The rule judges the resource, fails otherwise, is missing, or nothing came of it in time.</exception>
    public Task ShouldFailToJudge(StackResource resource, TextPattern because, CancellationToken cancellationToken = default) =>
        _driver.ShouldFailToJudgeAsync(this, resource, because, cancellationToken);

    /// <summary>
    /// Waits until the rule has been evaluated after the resource was deleted, or last recorded where its stack still stands, and requires
    /// that it reports the resource nevertheless, through the settle time.
    /// </summary>
    /// <param name="resource">The resource.</param>
    /// <param name="complianceType">The compliance type that it reports.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">The rule reports nothing of it, or something else, cannot evaluate, is missing, or was not evaluated in time.</exception>
    public Task ShouldStillReport(StackResource resource, ComplianceType complianceType, CancellationToken cancellationToken = default) =>
        _driver.ShouldStillReportAsync(this, resource, complianceType, cancellationToken);

    /// <summary>
    /// Has AWS Config evaluate the rule, and waits until that is done.
    /// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigRulesEvaluation.html">StartConfigRulesEvaluation</a>.
    /// </summary>
    /// <exception cref="PotemkinException">The rule is missing, cannot evaluate, or did not end in time.</exception>
    public Task EvaluateAsync(CancellationToken cancellationToken = default) => _driver.EvaluateAsync(this, cancellationToken);

    /// <summary>For messages: <c>'s3-kms'</c>, with the name in AWS Config where that is another.</summary>
    public override string ToString() => Alias == Name ? $"'{Alias}'" : $"'{Alias}' ({Name})";
}
