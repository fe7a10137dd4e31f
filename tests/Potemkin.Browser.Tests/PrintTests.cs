using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class PrintTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task OnPaperAllIsOpenedAndThereIsNothingToClick()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        await book.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await book.Search.CountAsync()).Should().Be(0);
        foreach (var verdict in await book.Page.Locator(".verdict").AllAsync())
            (await verdict.IsVisibleAsync()).Should().BeTrue();
    }

    [SkippableFact]
    public async Task WhatIsSearchedDoesNotTakeTheOverviewOffThePaper()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich(), fragment: "#outcome=failed");

        await book.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await book.Page.Locator("#overview").IsVisibleAsync()).Should().BeTrue();
    }

    [SkippableFact]
    public async Task ABookIsPrinted()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        var pdf = await book.Page.PdfAsync(new() { Format = "A4" });

        System.Text.Encoding.ASCII.GetString(pdf, 0, 5).Should().Be("%PDF-");
        (await book.Page.Locator("#s1 details").First.GetAttributeAsync("open")).Should().BeNull("what was closed before is closed again");
    }
}
