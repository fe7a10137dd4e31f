namespace Potemkin.Core.Evidence.Comparing;

/// <summary>What is another in one evidence than in the other.</summary>
/// <param name="What">What it is: <c>the verdict</c>, <c>the annotation</c>, <c>the outcome</c>, a member of a rule.</param>
/// <param name="Before">What it is in the first evidence; null where there is nothing.</param>
/// <param name="After">What it is in the second one; null where there is nothing.</param>
public sealed record Difference(string What, string? Before, string? After);
