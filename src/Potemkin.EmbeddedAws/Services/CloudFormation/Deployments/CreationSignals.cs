using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// The signals that a resource waits for, once it is made, before it is complete. What came of them so far stands in the resource.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">CreationPolicy</a>.
/// </summary>
/// <param name="stack">The resource's stack.</param>
/// <param name="resource">The resource.</param>
/// <param name="policy">How many signals are to come, and until when.</param>
/// <param name="complete">What to do when enough have come.</param>
/// <param name="fail">What to do with the reason when they cannot come any more.</param>
internal sealed class CreationSignals(Stack stack, StackResource resource, SignalPolicy policy, Action complete, Action<string> fail)
{
    /// <summary>Begins to wait, or goes on with it.</summary>
    /// <returns>How long, at the longest.</returns>
    public TimeSpan Await()
    {
        resource.SignalsDueAt ??= stack.World.Now + policy.Timeout;
        return resource.SignalsDueAt.Value - stack.World.Now;
    }

    /// <summary>Takes in a signal, of each unique id the first. One that comes before the resource is made counts once that is.</summary>
    public void Receive(ResourceSignal signal)
    {
        if (resource.Signals.Any(known => known.UniqueId == signal.UniqueId))
            return;
        resource.Signals.Add(signal);
        stack.Change(resource, StackStatus.CreateInProgress, SignalReasons.Received(signal));
        if (resource.SignalsDueAt is not null)
            Judge();
    }

    /// <summary>Judges by the signals so far.</summary>
    public void Judge()
    {
        if (policy.IsBrokenBy(resource.Signals))
            fail(SignalReasons.Broken(resource, policy));
        else if (policy.IsMetBy(resource.Signals, isTimeOver: false))
            complete();
    }

    /// <summary>Judges by the signals that there are when the time is over.</summary>
    public void EndWait()
    {
        if (SignalReasons.Missing(resource, policy) is { } missing)
            stack.Change(resource, StackStatus.CreateInProgress, missing);
        if (policy.IsMetBy(resource.Signals, isTimeOver: true))
            complete();
        else
            fail(SignalReasons.TimedOut(resource, policy));
    }
}
