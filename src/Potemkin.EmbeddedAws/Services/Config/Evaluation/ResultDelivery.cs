using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>Has the results of evaluations come in: when, in which order and how often.</summary>
internal sealed class ResultDelivery(World world)
{
    private readonly List<HeldBack> _heldBack = [];

    /// <param name="invocation">The invocation that the results are of.</param>
    /// <param name="course">How the evaluation goes.</param>
    /// <param name="deliver">Takes the results in.</param>
    public void Schedule(Invocation invocation, EvaluationCourse course, Action<Delivery> deliver) =>
        world.Scheduler.After(course.Duration, () =>
        {
            // Of two that wait for each other neither would be overtaken.
            if (course.Patience is { } patience && !_heldBack.Any(held => held.Invocation.IsOfSameAs(invocation)))
                HoldBack(new HeldBack(invocation, () => Begin(invocation, course, deliver)), patience);
            else
                Begin(invocation, course, deliver);
        });

    private void Begin(Invocation invocation, EvaluationCourse course, Action<Delivery> deliver)
    {
        deliver(course.Deliveries[0]);
        foreach (var repeated in course.Deliveries.Skip(1))
            world.Scheduler.After(repeated.After, () => deliver(repeated));

        foreach (var overtaken in _heldBack.Where(held => held.Invocation.IsOfSameAs(invocation)).ToList())
            Release(overtaken);
    }

    private void HoldBack(HeldBack results, TimeSpan patience)
    {
        _heldBack.Add(results);
        world.Scheduler.After(patience, () => Release(results));
    }

    private void Release(HeldBack results)
    {
        if (_heldBack.Remove(results))
            results.Begin();
    }

    private sealed record HeldBack(Invocation Invocation, Action Begin);
}
