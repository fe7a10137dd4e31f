namespace Potemkin.Steps.Parallel;

/// <summary>When it is a feature's turn: at once for what runs side by side, later for what runs alone.</summary>
/// <param name="areScenariosSideBySide">Whether its own scenarios run side by side too, or one after another.</param>
internal sealed class FeatureTurns(bool areScenariosSideBySide)
{
    private readonly TaskCompletionSource _sideBySideEnds = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _aloneBegins = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether its own scenarios run side by side, or one after another.</summary>
    public bool AreScenariosSideBySide => areScenariosSideBySide;

    /// <summary>Ends with its last scenario of those that run side by side with others.</summary>
    public Task SideBySide => _sideBySideEnds.Task;

    /// <summary>Says that none of its scenarios runs side by side with others any more.</summary>
    public void EndSideBySide() => _sideBySideEnds.TrySetResult();

    /// <summary>Waits until nothing else runs.</summary>
    public Task ToBeAloneAsync() => _aloneBegins.Task;

    /// <summary>Says that nothing else runs until the feature has ended.</summary>
    public void BeginAlone() => _aloneBegins.TrySetResult();
}
