namespace Potemkin.EmbeddedAws.Tests.Rules.Managed.Deployed;

/// <summary>What a managed rule says when the resources of a template are there.</summary>
/// <param name="Identifier">The rule.</param>
/// <param name="Verdict">Of all that the rule judges.</param>
/// <param name="Resources">The template's resources, in YAML.</param>
/// <param name="Parameters">The rule's parameters, as JSON.</param>
/// <param name="Days">How many days later the rule is asked.</param>
public sealed record DeployedCase(string Identifier, string Verdict, string Resources = "", string? Parameters = null, int Days = 0)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Identifier}: {Verdict} {Parameters}";
}
