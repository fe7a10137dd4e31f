namespace Potemkin.Core.Sweeping;

/// <summary>What runs left behind.</summary>
public sealed class SweepFindings
{
    private readonly List<StandingStack> _stacks = [];
    private readonly List<string> _notes = [];
    private readonly List<PotemkinException> _failures = [];

    /// <summary>The stacks that still stand, those that are left alone among them.</summary>
    public IReadOnlyList<StandingStack> Stacks => _stacks;

    /// <summary>The runs that were not looked at, and why; a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>What could not be looked at, and why.</summary>
    public IReadOnlyList<PotemkinException> Failures => _failures;

    /// <summary>The journals that are of no use once some of the stacks are gone.</summary>
    internal List<SpentJournal> Journals { get; } = [];

    /// <summary>Adds a stack, unless it was found on another way before.</summary>
    internal void Add(StandingStack stack)
    {
        if (_stacks.All(known => known.Id != stack.Id))
            _stacks.Add(stack);
    }

    internal void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Adds a failure, unless it was told before.</summary>
    internal void Add(PotemkinException failure)
    {
        if (_failures.All(known => known.Message != failure.Message))
            _failures.Add(failure);
    }
}
