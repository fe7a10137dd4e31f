namespace Potemkin.Core.Evidence;

/// <summary>A value that was given for a parameter of a template, or for a column of examples.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value; <c>****</c> where the template marks the parameter as NoEcho.</param>
public sealed record ParameterEvidence(string Name, string Value);
