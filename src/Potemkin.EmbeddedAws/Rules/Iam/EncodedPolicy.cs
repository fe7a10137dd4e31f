using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>A policy's text as IAM gives it, and AWS Config records it: encoded as within an address.</summary>
internal static class EncodedPolicy
{
    /// <summary>The statements; none where the text is no policy.</summary>
    public static IReadOnlyList<PolicyStatement> Read(string? text) =>
        text is not null && PolicyDocument.Read(Uri.UnescapeDataString(text)) is { } policy ? policy.Statements : [];
}
