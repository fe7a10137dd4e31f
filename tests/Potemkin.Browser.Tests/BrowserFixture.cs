using Microsoft.Playwright;
using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;

namespace Potemkin.Browser.Tests;

/// <summary>One browser for all tests, and the pages that they look at.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Find() is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        // A container's root has no sandbox to be put into, and the pages are ours.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens the rule book of evidence in a window of its own.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="options">How the window is; as a desk's by default.</param>
    /// <param name="fragment">What stands after the page's address.</param>
    internal async Task<BookPage> OpenAsync(EvidenceDocument evidence, BrowserNewContextOptions? options = null, string fragment = "")
    {
        Skip.If(_browser is null, $"There is no Chromium on this machine; {Chromium.Variable} may say where one is.");
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, RuleBookHtml.Of(evidence));
        var context = await _browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = new BookPage(await context.NewPageAsync());
        await page.GoAsync(new Uri(file), fragment);
        return page;
    }
}
