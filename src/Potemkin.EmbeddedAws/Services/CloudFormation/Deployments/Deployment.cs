using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// Work on a stack, from its beginning to its end or until other work takes its place.
/// It advances with the scheduler: a step is taken when what it waits for has happened.
/// </summary>
internal abstract class Deployment(Stack stack)
{
    private bool _proceeds;

    protected Stack Stack => stack;

    /// <summary>Whether the work came to its end, or was given up.</summary>
    protected bool IsOver { get; private set; }

    public void Start(string? reason = null)
    {
        stack.Deployment = this;
        Open(reason);
        ProceedSoon();
    }

    /// <summary>Goes on with work that was under way when the state was saved.</summary>
    public void Resume()
    {
        stack.Deployment = this;
        stack.InterruptedDeployment = null;
        TakeUp();
        ProceedSoon();
    }

    /// <summary>What is to be saved of the work, so that another object can go on with it.</summary>
    public abstract SavedDeployment Save();

    /// <summary>Gives the work up, because other work is to take its place.</summary>
    public virtual void Cancel() => End();

    /// <summary>Says that the work begins.</summary>
    protected abstract void Open(string? reason);

    /// <summary>Goes on with what was being done to resources.</summary>
    protected abstract void TakeUp();

    /// <summary>Begins everything that has nothing to wait for any more, and ends the work where nothing is left.</summary>
    protected abstract void Proceed();

    /// <summary>The work itself cannot go on.</summary>
    protected abstract void Fail(string reason);

    protected void End()
    {
        IsOver = true;
        stack.Deployment = null;
    }

    /// <summary>Proceeds after what is now being done; a long chain of resources so does not become a deep one of calls.</summary>
    protected void ProceedSoon()
    {
        if (_proceeds)
            return;
        _proceeds = true;
        stack.World.Scheduler.After(TimeSpan.Zero, () =>
        {
            _proceeds = false;
            Take(Proceed, Fail);
        });
    }

    /// <summary>
    /// Takes a step after the delay, unless the work is over by then. Without delay it is taken at once,
    /// so that what a resource's creation sets off finds the resource complete.
    /// </summary>
    /// <param name="delay">How long it takes until the step is taken.</param>
    /// <param name="step">What is to be done.</param>
    /// <param name="failed">What is to be done with the reason where that fails.</param>
    protected void After(TimeSpan delay, Action step, Action<string> failed)
    {
        if (delay > TimeSpan.Zero)
            stack.World.Scheduler.After(delay, () => Take(step, failed));
        else
            Take(step, failed);
    }

    /// <summary>What a type that takes its time is to say how far it is.</summary>
    /// <param name="begun">What to do when the physical resource is known.</param>
    /// <param name="ended">What to do when it is complete, or gone.</param>
    /// <param name="failed">What to do when it cannot come to that.</param>
    protected ResourceCourse Course(Action<Resource> begun, Action ended, Action<string, Resource?> failed) => new(
        resource => Take(() => begun(resource), reason => failed(reason, null)),
        () => Take(ended, reason => failed(reason, null)),
        (reason, remains) => Take(() => failed(reason, remains), Fail));

    private void Take(Action step, Action<string> failed)
    {
        if (IsOver)
            return;
        try
        {
            step();
        }
        catch (Exception refusal) when (refusal is ResourceFailure or AwsException)
        {
            failed(refusal.Message);
        }
        catch (Exception fault)
        {
            // A fault of ours must neither be lost nor end the process, as it would on a timer's thread.
            failed(StatusReasons.InternalFailure(fault));
        }
    }
}
