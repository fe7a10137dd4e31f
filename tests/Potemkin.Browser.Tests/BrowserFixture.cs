using Microsoft.Playwright;
using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;

namespace Potemkin.Browser.Tests;

/// <summary>One browser for all tests, and the pages that they look at.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("potemkin-browser-");
    private readonly Dictionary<Scripts, IPage> _windows = [];
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

    /// <summary>Opens the rule book of evidence, in place of what was open before.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="look">How the window is; as a desk's by default.</param>
    /// <param name="fragment">What stands after the page's address.</param>
    internal async Task<BookPage> OpenAsync(EvidenceDocument evidence, Look? look = null, string fragment = "")
    {
        Skip.If(_browser is null, $"There is no Chromium on this machine; {Chromium.Variable} may say where one is.");
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, RuleBookHtml.Of(evidence));
        look ??= new Look();
        var window = await WindowAsync(look.Scripts);
        await window.SetViewportSizeAsync(look.Width, look.Height);
        await window.EmulateMediaAsync(new() { ColorScheme = look.Scheme, Media = Media.Screen });
        var page = new BookPage(window);
        await page.GoAsync(new Uri(file), fragment);
        return page;
    }

    /// <summary>A window for each choice of scripts: it is processes, and costs more than all that a test does in it.</summary>
    private async Task<IPage> WindowAsync(Scripts scripts)
    {
        if (_windows.TryGetValue(scripts, out var open))
            return open;
        var context = await _browser!.NewContextAsync(new() { JavaScriptEnabled = scripts != Scripts.None, BypassCSP = scripts == Scripts.Anyones });
        return _windows[scripts] = await context.NewPageAsync();
    }
}
