using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Tests.Services.Iam;

public sealed class PasswordPolicyTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ThePolicyIsWhatTheLastUpdateSaysAndElseWhatIamHas()
    {
        Ask("UpdateAccountPasswordPolicy&MinimumPasswordLength=20&RequireSymbols=true").Should().BeEmpty();
        Ask("UpdateAccountPasswordPolicy&MaxPasswordAge=30").Should().BeEmpty();

        Ask("GetAccountPasswordPolicy").Should().Be(
            "<PasswordPolicy><MinimumPasswordLength>6</MinimumPasswordLength><RequireSymbols>false</RequireSymbols><RequireNumbers>false</RequireNumbers>"
            + "<RequireUppercaseCharacters>false</RequireUppercaseCharacters><RequireLowercaseCharacters>false</RequireLowercaseCharacters>"
            + "<AllowUsersToChangePassword>false</AllowUsersToChangePassword><ExpirePasswords>true</ExpirePasswords><MaxPasswordAge>30</MaxPasswordAge></PasswordPolicy>");
    }

    [Fact]
    public void ThePolicyIsThatOfTheAccountInEveryRegion()
    {
        PasswordPolicies.Put(_aws.Region.Elsewhere(region: "eu-west-1").State, new PasswordPolicy { MinimumPasswordLength = 9 });

        Ask("GetAccountPasswordPolicy").Should().Contain("<MinimumPasswordLength>9</MinimumPasswordLength>");
    }

    [Fact]
    public void APolicyThatIsDeletedIsNotThereAnyMore()
    {
        Ask("UpdateAccountPasswordPolicy");
        Ask("DeleteAccountPasswordPolicy");

        _aws.Refused("iam", "2010-05-08", "GetAccountPasswordPolicy").Status.Should().Be(404);
        _aws.Refused("iam", "2010-05-08", "DeleteAccountPasswordPolicy").Body.Should()
            .Contain("<Code>NoSuchEntity</Code>").And.Contain("The Password Policy with domain name 123456789012 cannot be found.");
    }

    [Theory]
    [InlineData("MinimumPasswordLength=5", "Value '5' at 'minimumPasswordLength' failed to satisfy constraint: Member must have value greater than or equal to 6")]
    [InlineData("MaxPasswordAge=1096", "Value '1096' at 'maxPasswordAge' failed to satisfy constraint: Member must have value less than or equal to 1095")]
    [InlineData("PasswordReusePrevention=25", "Value '25' at 'passwordReusePrevention' failed to satisfy constraint: Member must have value less than or equal to 24")]
    public void WhatIamDoesNotAllowIsRefused(string parameter, string message) =>
        _aws.Refused("iam", "2010-05-08", $"UpdateAccountPasswordPolicy&{parameter}").Body.Should().Contain($"1 validation error detected: {message}");

    private string Ask(string form) => _aws.Query("iam", "2010-05-08", form);
}
