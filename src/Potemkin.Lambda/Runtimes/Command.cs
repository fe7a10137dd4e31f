namespace Potemkin.Lambda.Runtimes;

/// <summary>How the process of a function is started.</summary>
/// <param name="File">What is run.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether it writes the mark after an invocation's last output, as the bootstraps of this project do.</summary>
    public bool MarksOutput { get; init; }

    /// <summary>What it is in a log, such as <c>python:3.11.7</c>.</summary>
    public required string RuntimeVersion { get; init; }
}
