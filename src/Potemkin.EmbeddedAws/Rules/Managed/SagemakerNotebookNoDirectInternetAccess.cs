using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A notebook instance reaches the internet through its VPC alone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-notebook-no-direct-internet-access.html">sagemaker-notebook-no-direct-internet-access</a>.
/// </summary>
internal sealed class SagemakerNotebookNoDirectInternetAccess : IManagedRule
{
    public string Identifier => "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SageMaker::NotebookInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("DirectInternetAccess") == "Disabled");
}
