namespace Potemkin.Browser.Tests;

/// <summary>Which scripts run in a window.</summary>
internal enum Scripts
{
    /// <summary>Those that the page allows.</summary>
    ThePages,

    /// <summary>None at all.</summary>
    None,

    /// <summary>Anyone's, such as those of a tool that examines the page.</summary>
    Anyones,
}
