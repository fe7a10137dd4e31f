namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// The signals that a resource needs before it is complete.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">CreationPolicy</a>.
/// </summary>
/// <param name="Count">How many are waited for.</param>
/// <param name="Timeout">For how long.</param>
/// <param name="MinSuccessfulPercent">How many of them, in percent, must be successes.</param>
internal sealed record SignalPolicy(int Count, TimeSpan Timeout, int MinSuccessfulPercent)
{
    private int Needed => (int)Math.Ceiling(Count * MinSuccessfulPercent / 100.0);

    /// <summary>Whether the signals are enough; once the time is over, those that did not come are failures.</summary>
    public bool IsMetBy(IReadOnlyCollection<ResourceSignal> signals, bool isTimeOver) =>
        SuccessesAmong(signals) >= Needed && (isTimeOver || signals.Count >= Count);

    /// <summary>Whether no more signals could be enough.</summary>
    public bool IsBrokenBy(IReadOnlyCollection<ResourceSignal> signals) => signals.Count - SuccessesAmong(signals) > Count - Needed;

    public static int SuccessesAmong(IEnumerable<ResourceSignal> signals) => signals.Count(signal => signal.Status == ResourceSignal.Success);
}
