using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

/// <summary>A rule book in a window of the browser, and what it complains of.</summary>
internal sealed class BookPage : IDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public BookPage(IPage page)
    {
        Page = page;
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.Dialog += OnDialog;
    }

    public IPage Page { get; }

    /// <summary>What was written to the console, thrown or shown.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>What was asked for, the page's own file and what stands in it apart.</summary>
    public IEnumerable<string> Requests => _requests.Where(url => url != Page.Url && !url.StartsWith("data:", StringComparison.Ordinal));

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox);

    /// <summary>The scenarios in sight, wherever they stand.</summary>
    public ILocator Scenarios => Page.Locator("article.scenario:visible");

    /// <summary>How many scenarios are said to be found.</summary>
    public Task<string> ResultAsync() => Page.GetByRole(AriaRole.Status).InnerTextAsync();

    /// <summary>What stands after the page's address.</summary>
    public string Fragment => new Uri(Page.Url).Fragment;

    public async Task GoAsync(Uri file, string fragment) => await Page.GotoAsync($"{file}{fragment}");

    /// <summary>Leaves the window to the next one.</summary>
    public void Dispose()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnError;
        Page.Request -= OnRequest;
        Page.Dialog -= OnDialog;
    }

    private void OnConsole(object? sender, IConsoleMessage message) => _complaints.Enqueue(message.Text);

    private void OnError(object? sender, string error) => _complaints.Enqueue(error);

    private void OnRequest(object? sender, IRequest request) => _requests.Enqueue(request.Url);

    private void OnDialog(object? sender, IDialog dialog) => _complaints.Enqueue(dialog.Message);
}
