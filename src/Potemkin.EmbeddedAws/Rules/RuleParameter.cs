namespace Potemkin.EmbeddedAws.Rules;

/// <summary>A parameter of a managed rule.</summary>
/// <param name="Name">As AWS spells it.</param>
/// <param name="Type">What its text stands for.</param>
/// <param name="Required">Whether a rule cannot be put without it.</param>
/// <param name="Default">The value where none is given, null for none.</param>
internal sealed record RuleParameter(string Name, RuleParameterType Type, bool Required = false, string? Default = null);
