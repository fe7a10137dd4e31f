using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class SearchTests(BrowserFixture browser)
{
    private static readonly (string Words, int Count, string Because)[] Searches =
    [
        ("gets KEY then", 1, "words of a title"),
        ("creating the stack", 1, "a step"),
        ("eipalloc-0a1b2c3d4e5f60718", 1, "an id"),
        ("\"default encryption is AES256\"", 3, "an annotation"),
        ("\"bucket that nobody\"", 1, "words together"),
        ("nobody has this", 0, "nothing"),
    ];

    private static readonly (string Choice, string Value, int Count)[] Choices =
        [("outcome", "failed", 2), ("control", "CIS-2.1.1", 4), ("rule", "eip-attached", 1), ("type", "AWS::KMS::Key", 1)];

    [SkippableFact]
    public async Task ScenariosAreFoundByAllThatIsSaidOfThem()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        foreach (var (words, count, because) in Searches)
        {
            await book.Search.FillAsync(words);

            (await book.Scenarios.CountAsync()).Should().Be(count, because);
            (await book.ResultAsync()).Should().Be(Found(count));
            (await book.Page.GetByText("No scenario matches.").IsVisibleAsync()).Should().Be(count == 0);
        }
    }

    [SkippableFact]
    public async Task ScenariosAreChosenByWhatTheyAre()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        foreach (var (choice, value, count) in Choices)
        {
            await book.Page.Locator($"#{choice}").SelectOptionAsync(value);

            (await book.ResultAsync()).Should().Be(Found(count), choice);
            await book.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
            (await book.ResultAsync()).Should().Be("13 scenarios");
        }
    }

    [SkippableFact]
    public async Task AScenarioIsFoundUnderEachOfItsControls()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        await book.Page.Locator("#control").SelectOptionAsync("NIST-SC-28");

        (await book.ResultAsync()).Should().Be("4 scenarios of 13");
        (await book.Page.Locator(".control:visible").CountAsync()).Should().Be(1);
        (await book.Page.Locator(".scenario.ref:visible").CountAsync()).Should().Be(1);
    }

    [SkippableFact]
    public async Task TheAddressRemembersWhatIsSearched()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());
        await book.Search.FillAsync("bucket & co");
        await book.Page.Locator("#outcome").SelectOptionAsync("failed");

        var fragment = book.Fragment;

        fragment.Should().Be("#q=bucket+%26+co&outcome=failed");
        using var again = await browser.OpenAsync(SampleEvidence.Rich(), fragment: fragment.Replace("+%26+co", "", StringComparison.Ordinal));
        (await again.Search.InputValueAsync()).Should().Be("bucket");
        (await again.ResultAsync()).Should().Be("2 scenarios of 13");
    }

    [SkippableFact]
    public async Task TheKeyboardIsEnough()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());
        var keys = book.Page.Keyboard;

        await keys.PressAsync("/");
        await keys.TypeAsync("nobody judges");
        (await book.ResultAsync()).Should().Be("1 scenario of 13");

        await keys.PressAsync("Escape");
        (await book.ResultAsync()).Should().Be("13 scenarios");
        book.Fragment.Should().BeEmpty();

        await book.Page.Locator("#s1 summary").First.FocusAsync();
        await keys.PressAsync("Enter");
        (await book.Page.Locator("#s1 .verdict").IsVisibleAsync()).Should().BeTrue();
    }

    [SkippableFact]
    public async Task TheFirstKeyLeadsPastTheContents()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich());

        await book.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(book)).Should().Be("Skip to the content");
        await book.Page.Keyboard.PressAsync("Enter");

        (await book.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [SkippableFact]
    public async Task ALinkOpensTheScenarioThatItLeadsTo()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich(), fragment: "#control=NIST-SC-28");

        await book.Page.Locator(".scenario.ref:visible a").ClickAsync();

        (await book.Page.Locator("#s1 .verdict").IsVisibleAsync()).Should().BeTrue();
        book.Fragment.Should().Be("#s1");
    }

    [SkippableTheory]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task WhatALinkLeadsToIsNotHiddenBehindTheSearch(int width)
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich(), new Look(width, 800), "#s5");

        var filters = (await book.Page.Locator(".filters").BoundingBoxAsync())!;
        var scenario = (await book.Page.Locator("#s5").BoundingBoxAsync())!;

        scenario.Y.Should().BeGreaterThanOrEqualTo(filters.Y + filters.Height).And.BeLessThan(300);
    }

    [SkippableFact]
    public async Task ATemplateIsShownWhereItIsUsed()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich(), fragment: "#s1");

        await book.Page.Locator("#s1 .template summary").ClickAsync();

        (await book.Page.Locator("#s1 .template pre").InnerTextAsync()).Should().Contain("SSEAlgorithm: !Ref SSEAlgorithm");
    }

    private static string Found(int count) => $"{count} scenario{(count == 1 ? "" : "s")} of 13";

    private static Task<string> FocusedAsync(BookPage book) => book.Page.EvaluateAsync<string>("document.activeElement.textContent");
}
