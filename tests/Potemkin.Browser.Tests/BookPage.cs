using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

/// <summary>A rule book in a window of the browser, and what it complains of.</summary>
internal sealed class BookPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public BookPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Enqueue(message.Text);
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.Dialog += (_, dialog) => _complaints.Enqueue(dialog.Message);
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

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
