namespace Potemkin.Core.RuleBook;

/// <summary>A control, with the scenarios that are evidence for it.</summary>
/// <param name="Number">Its number in the book, from one.</param>
/// <param name="Name">Its name, such as <c>CIS-2.1.1</c>; null for what is evidence for none.</param>
/// <param name="Groups">Its scenarios by rule.</param>
internal sealed record BookControl(int Number, string? Name, IReadOnlyList<BookGroup> Groups)
{
    /// <summary>Where it is told.</summary>
    public string Anchor { get; } = $"c{Number}";

    /// <summary>How the book calls it.</summary>
    public string Title => Name ?? "No control";

    /// <summary>Its scenarios, each once.</summary>
    public IReadOnlyList<BookScenario> Scenarios { get; } =
        [.. Groups.SelectMany(group => group.Entries).Select(entry => entry.Scenario).Distinct().OrderBy(scenario => scenario.Number)];

    /// <summary>The controls of scenarios, by name, and at the end what is evidence for none. Each scenario is told in full once.</summary>
    public static IReadOnlyList<BookControl> Of(IReadOnlyList<BookScenario> scenarios)
    {
        var told = new HashSet<BookScenario>();
        var named = scenarios.SelectMany(scenario => scenario.Controls).Distinct().Order(NaturalOrder.Instance)
            .Select(name => (Name: (string?)name, Scenarios: scenarios.Where(scenario => scenario.Controls.Contains(name))));
        return
        [
            .. named
                .Append((Name: null, Scenarios: scenarios.Where(scenario => scenario.Controls.Count == 0)))
                .Where(control => control.Scenarios.Any())
                .Select((control, index) => new BookControl(index + 1, control.Name, BookGroup.Of([.. control.Scenarios], told))),
        ];
    }
}
