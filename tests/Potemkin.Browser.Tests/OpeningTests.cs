using Potemkin.Core.Evidence;

namespace Potemkin.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class OpeningTests(BrowserFixture browser)
{
    public static TheoryData<string> Samples => ["rich", "merged", "hostile", "large", "empty"];

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public async Task ABookOpensWithoutAWordOfComplaintAndAsksNobodyForAnything(string sample)
    {
        using var book = await browser.OpenAsync(Evidence(sample));

        (await book.ResultAsync()).Should().Be($"{Evidence(sample).Scenarios.Count} scenario{(Evidence(sample).Scenarios.Count == 1 ? "" : "s")}");
        book.Complaints.Should().BeEmpty();
        book.Requests.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task ATextThatTriesToBeMarkupMakesNoElement()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Hostile());

        (await book.Page.Locator("img").CountAsync()).Should().Be(0);
        (await book.Page.Locator("script").CountAsync()).Should().Be(1);
    }

    [SkippableFact]
    public async Task ABookIsReadWithoutAScript()
    {
        using var book = await browser.OpenAsync(SampleEvidence.Rich(), new Look { Scripts = Scripts.None });

        (await book.Search.CountAsync()).Should().Be(0, "nothing could answer it");
        (await book.Scenarios.CountAsync()).Should().Be(13);
        await book.Page.Locator("#s1 summary").First.ClickAsync();
        (await book.Page.Locator("#s1 .verdict").IsVisibleAsync()).Should().BeTrue();
    }

    private static EvidenceDocument Evidence(string sample) => sample switch
    {
        "rich" => SampleEvidence.Rich(),
        "merged" => SampleEvidence.Merged(),
        "hostile" => SampleEvidence.Hostile(),
        "large" => SampleEvidence.Large(),
        _ => new EvidenceDocument { Runs = [RunSample.Run()] },
    };
}
