namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// The Guard policy of a rule of the owner <c>CUSTOM_POLICY</c>.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_CustomPolicyDetails.html">CustomPolicyDetails</a>.
/// </summary>
internal sealed record CustomPolicyDetails(string? PolicyRuntime, string? PolicyText, bool? EnableDebugLogDelivery);
