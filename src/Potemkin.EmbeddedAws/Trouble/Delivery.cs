namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>One coming in of the results of an evaluation.</summary>
/// <param name="After">How long after the first one.</param>
/// <param name="IsFlipped">Whether they say the opposite of what the rule says.</param>
internal readonly record struct Delivery(TimeSpan After, bool IsFlipped);
