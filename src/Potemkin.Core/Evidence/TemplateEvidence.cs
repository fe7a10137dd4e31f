namespace Potemkin.Core.Evidence;

/// <summary>A template.</summary>
/// <param name="Id">What stacks and rules know it by: its name and the beginning of its text's SHA-256.</param>
/// <param name="Name">The file's name within its folder.</param>
/// <param name="Text">Its text, as it was written; defaults of NoEcho parameters are masked.</param>
public sealed record TemplateEvidence(string Id, string Name, string Text);
