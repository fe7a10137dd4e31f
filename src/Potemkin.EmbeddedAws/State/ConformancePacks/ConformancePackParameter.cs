namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConformancePackInputParameter.html">ConformancePackInputParameter</a>.</summary>
internal sealed record ConformancePackParameter(string ParameterName, string ParameterValue);
