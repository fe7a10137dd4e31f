using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    // What is in order is thousands of elements, and nobody reads of them.
    private static readonly AxeRunOptions ViolationsAlone = new() { ResultTypes = [ResultType.Violations] };

    // All that the scheme changes.
    private static readonly AxeRunOptions ViolationsOfContrast = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = RunOnlyOptions.Rules("color-contrast"),
    };

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task ThePageNeverScrollsSideways(int width)
    {
        using var book = await OpenAsync(ColorScheme.Light, width);

        (await book.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public Task NothingStandsInAnybodysWay(int width) => RequireAsync(ColorScheme.Light, width, ViolationsAlone);

    [SkippableFact]
    public Task EverythingCanBeReadInTheDark() => RequireAsync(ColorScheme.Dark, 1440, ViolationsOfContrast);

    private async Task RequireAsync(ColorScheme scheme, int width, AxeRunOptions options)
    {
        using var book = await OpenAsync(scheme, width);

        var found = await book.Page.RunAxe(options);

        found.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}")
            .Should().BeEmpty();
    }

    // Laid out to its end, and on the desk with all of it opened: a failure is open anywhere, and has one of each thing.
    // The checks are a script, which the page by itself would not let in.
    private async Task<BookPage> OpenAsync(ColorScheme scheme, int width)
    {
        var book = await browser.OpenAsync(
            SampleEvidence.Rich(), new Look(width, 800) { Scheme = scheme, Scripts = Scripts.Anyones });
        if (width == 1440)
            await book.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await book.Page.AddStyleTagAsync(new() { Content = ".frame * { content-visibility: visible !important; }" });
        return book;
    }
}
