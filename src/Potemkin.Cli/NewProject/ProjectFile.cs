namespace Potemkin.Cli.NewProject;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Where it lies in the project's folder.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record ProjectFile(string Path, string Text, string Purpose);
