using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules.Managed;
using Potemkin.EmbeddedAws.Tests.Services;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public sealed class IamPasswordPolicyTests : IDisposable
{
    private const string Characters = "&RequireSymbols=true&RequireNumbers=true&RequireUppercaseCharacters=true&RequireLowercaseCharacters=true";
    private const string Strong = $"{Characters}&MinimumPasswordLength=14&MaxPasswordAge=90&PasswordReusePrevention=24";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData(Strong, "{}", "COMPLIANT")]
    [InlineData($"{Characters}&MinimumPasswordLength=16&MaxPasswordAge=30&PasswordReusePrevention=24", "{}", "COMPLIANT")]
    [InlineData("&RequireNumbers=true", """{"RequireSymbols":"false","RequireUppercaseCharacters":"false","RequireLowercaseCharacters":"false","MinimumPasswordLength":"6","PasswordReusePrevention":"1"}""", "NON_COMPLIANT")]
    [InlineData("&RequireNumbers=true&MaxPasswordAge=90&PasswordReusePrevention=1", """{"RequireSymbols":"false","RequireUppercaseCharacters":"false","RequireLowercaseCharacters":"false","MinimumPasswordLength":"6","PasswordReusePrevention":"1"}""", "COMPLIANT")]
    [InlineData(Strong, """{"MinimumPasswordLength":"15"}""", "NON_COMPLIANT")]
    [InlineData(Strong, """{"MaxPasswordAge":"60"}""", "NON_COMPLIANT")]
    [InlineData($"{Characters}&MinimumPasswordLength=14&MaxPasswordAge=90", "{}", "NON_COMPLIANT")]
    [InlineData("&MinimumPasswordLength=14&MaxPasswordAge=90&PasswordReusePrevention=24", "{}", "NON_COMPLIANT")]
    public void TheAccountsPolicyIsAtLeastAsStrictAsAskedFor(string policy, string parameters, string verdict)
    {
        _aws.Query("iam", "2010-05-08", $"UpdateAccountPasswordPolicy{policy}");

        Judged(parameters).Should().Be(verdict);
    }

    [Fact]
    public void AnAccountWithoutAPolicyIsNot() => Judged("{}").Should().Be("NON_COMPLIANT");

    private string Judged(string parameters) =>
        JudgedRegion.Judge(_aws.Region.State, new IamPasswordPolicy(), JsonNode.Parse(parameters)!.AsObject()).Single().ComplianceType;
}
