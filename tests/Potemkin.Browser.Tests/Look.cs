using Microsoft.Playwright;

namespace Potemkin.Browser.Tests;

/// <summary>How a window is that a page is looked at in.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height.</param>
internal sealed record Look(int Width = 1440, int Height = 900)
{
    /// <summary>What the reader's system is set to.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>Which scripts run.</summary>
    public Scripts Scripts { get; init; }
}
