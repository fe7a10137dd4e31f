namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_PropertyDifference.html">PropertyDifference</a>.</summary>
/// <param name="PropertyPath">Where, such as <c>/Description</c>.</param>
/// <param name="ExpectedValue">What the stack made it.</param>
/// <param name="ActualValue">What it is.</param>
/// <param name="DifferenceType"><c>ADD</c>, <c>REMOVE</c> or <c>NOT_EQUAL</c>.</param>
internal sealed record PropertyDrift(string PropertyPath, string ExpectedValue, string ActualValue, string DifferenceType);
