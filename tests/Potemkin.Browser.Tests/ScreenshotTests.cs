using Microsoft.Playwright;
using Potemkin.Core.Evidence;

namespace Potemkin.Browser.Tests;

/// <summary>Takes the pictures of docs/, where it is told to: <c>POTEMKIN_SCREENSHOTS=docs</c>, a folder of the repository.</summary>
[Collection(BrowserCollection.Name)]
public class ScreenshotTests(BrowserFixture browser)
{
    private const string Variable = "POTEMKIN_SCREENSHOTS";

    /// <summary>Of which run; of a sample where none is named.</summary>
    private const string EvidenceVariable = "POTEMKIN_SCREENSHOTS_EVIDENCE";

    [SkippableFact]
    public async Task ThePicturesOfTheDocumentationAreTaken()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(folder), $"No pictures are asked for: {Variable} names no folder.");
        var evidence = Environment.GetEnvironmentVariable(EvidenceVariable) is { Length: > 0 } file
            ? EvidenceDocument.Read(Path.Combine(Repository.Folder, file))
            : SampleEvidence.Rich();

        folder = Path.Combine(Repository.Folder, folder);
        foreach (var (scheme, suffix) in new[] { (ColorScheme.Light, ""), (ColorScheme.Dark, "-dark") })
        {
            using var book = await browser.OpenAsync(evidence, new Look(1280, 900) { Scheme = scheme });
            await book.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"rulebook{suffix}.png") });
            if (scheme == ColorScheme.Light)
                await book.Page.Locator("#timeline figure").First.ScreenshotAsync(new() { Path = Path.Combine(folder, "rulebook-timeline.png") });
        }
    }
}
