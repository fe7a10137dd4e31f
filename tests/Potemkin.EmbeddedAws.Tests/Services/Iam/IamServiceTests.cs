using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Tests.Services.Iam;

public sealed class IamServiceTests : IDisposable
{
    private const string Created = "2026-01-01T00:00:00.000Z";
    private const string Admin = "arn:aws:iam::aws:policy/AdministratorAccess";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ARoleIsAsItsStackMadeItWhicheverTheRegion()
    {
        var role = _aws.Region.Elsewhere(region: "eu-west-1").Create<Role>(IamRegion.RoleWith(
            """{"RoleName":"audit","Path":"/teams/","Description":"reads","Tags":[{"Key":"team","Value":"one"}],"PermissionsBoundary":"arn:aws:iam::aws:policy/PowerUserAccess"}"""));

        Ask("GetRole&RoleName=audit").Should().Be(
            $"<Role><Path>/teams/</Path><RoleName>audit</RoleName><RoleId>{role.ResourceId}</RoleId><Arn>arn:aws:iam::123456789012:role/teams/audit</Arn>"
            + $"<CreateDate>{Created}</CreateDate><AssumeRolePolicyDocument>{IamRegion.EncodedTrust}</AssumeRolePolicyDocument><Description>reads</Description>"
            + "<MaxSessionDuration>3600</MaxSessionDuration><PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType>"
            + "<PermissionsBoundaryArn>arn:aws:iam::aws:policy/PowerUserAccess</PermissionsBoundaryArn></PermissionsBoundary>"
            + "<Tags><member><Key>team</Key><Value>one</Value></member></Tags><RoleLastUsed /></Role>");
        Ask("ListRoles&PathPrefix=/other/").Should().Be("<Roles /><IsTruncated>false</IsTruncated>");
        Ask("ListRoles").Should().Contain("<RoleName>audit</RoleName>").And.NotContain("<Tags>").And.NotContain("PermissionsBoundary");
        Ask("ListRoleTags&RoleName=audit").Should().StartWith("<Tags><member><Key>team</Key><Value>one</Value></member></Tags>");
    }

    [Fact]
    public void AListIsGivenByPages()
    {
        foreach (var name in new[] { "c", "a", "b" })
            _aws.Region.Create<User>($$"""{"UserName":"{{name}}"}""");

        var first = Ask("ListUsers&MaxItems=2");
        var marker = System.Xml.Linq.XElement.Parse($"<all>{first}</all>").Element("Marker")!.Value;
        var second = Ask($"ListUsers&MaxItems=2&Marker={marker}");

        first.Should().Contain("<UserName>a</UserName>").And.Contain("<UserName>b</UserName>").And.Contain("<IsTruncated>true</IsTruncated>");
        second.Should().Contain("<UserName>c</UserName>").And.NotContain("<UserName>b</UserName>").And.EndWith("<IsTruncated>false</IsTruncated>");
    }

    [Theory]
    [InlineData("Role")]
    [InlineData("User")]
    [InlineData("Group")]
    public void InlinePoliciesAreThoseOfThePrincipalAndThoseThatOthersPutIntoIt(string kind)
    {
        CreatePrincipal(kind, $$"""{"{{kind}}Name":"it","Policies":[{"PolicyName":"own","PolicyDocument":{{IamRegion.Allow}}}]}""");
        _aws.Region.Create<InlinePolicy>(IamRegion.PolicyWith($$"""{"PolicyName":"put","{{kind}}s":["it"]}"""));

        Ask($"List{kind}Policies&{kind}Name=it").Should().Be(
            "<PolicyNames><member>own</member><member>put</member></PolicyNames><IsTruncated>false</IsTruncated>");
        Ask($"Get{kind}Policy&{kind}Name=it&PolicyName=put").Should().Contain($"<{kind}Name>it</{kind}Name>")
            .And.Contain($"<PolicyDocument>{IamRegion.EncodedAllow}</PolicyDocument>");
        _aws.Refused("iam", Version, $"Get{kind}Policy&{kind}Name=it&PolicyName=none").Should().Be((404, Error(
            "NoSuchEntity", $"The {kind.ToLowerInvariant()} policy with name none cannot be found.")));
    }

    [Theory]
    [InlineData("Role")]
    [InlineData("User")]
    [InlineData("Group")]
    public void AttachedPoliciesAreThoseOfAwsAndOfTheAccount(string kind)
    {
        CreatePrincipal(kind, $$"""{"{{kind}}Name":"it","ManagedPolicyArns":["{{Admin}}"]}""");
        _aws.Region.Create<ManagedPolicy>(IamRegion.PolicyWith($$"""{"ManagedPolicyName":"own","{{kind}}s":["it"]}"""));

        Ask($"ListAttached{kind}Policies&{kind}Name=it").Should().Be(
            $"<AttachedPolicies><member><PolicyName>AdministratorAccess</PolicyName><PolicyArn>{Admin}</PolicyArn></member>"
            + "<member><PolicyName>own</PolicyName><PolicyArn>arn:aws:iam::123456789012:policy/own</PolicyArn></member></AttachedPolicies><IsTruncated>false</IsTruncated>");
        Ask($"ListEntitiesForPolicy&PolicyArn={Admin}").Should().Contain($"<{kind}Name>it</{kind}Name>");
    }

    [Fact]
    public void AManagedPolicySaysWhatItsVersionSays()
    {
        var policy = _aws.Region.Create<ManagedPolicy>(IamRegion.PolicyWith("""{"ManagedPolicyName":"own","Description":"mine"}"""));

        Ask($"GetPolicy&PolicyArn={policy.Arn}").Should().Contain("<DefaultVersionId>v1</DefaultVersionId>")
            .And.Contain("<AttachmentCount>0</AttachmentCount>").And.Contain("<Description>mine</Description>");
        Ask($"GetPolicyVersion&PolicyArn={policy.Arn}&VersionId=v1").Should().Be(
            $"<PolicyVersion><Document>{IamRegion.EncodedAllow}</Document><VersionId>v1</VersionId><IsDefaultVersion>true</IsDefaultVersion>"
            + $"<CreateDate>{Created}</CreateDate></PolicyVersion>");
        Ask($"ListPolicyVersions&PolicyArn={policy.Arn}").Should().NotContain("<Document>");
        Ask("ListPolicies&Scope=Local").Should().Contain("<PolicyName>own</PolicyName>").And.NotContain(Admin);
        _aws.Refused("iam", Version, $"GetPolicyVersion&PolicyArn={policy.Arn}&VersionId=v2").Status.Should().Be(404);
    }

    [Fact]
    public void WhatAPolicyOfAwsSaysIsKnownOrRefusedByName()
    {
        Ask($"GetPolicyVersion&PolicyArn={Admin}&VersionId=v1").Should().Contain(Uri.EscapeDataString("\"Action\":\"*\""));
        _aws.Refused("iam", Version, "GetPolicy&PolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess").Should().Be((501, Error(
            "UnsupportedPolicy", "The embedded AWS does not know what the AWS managed policy arn:aws:iam::aws:policy/ReadOnlyAccess says.")));
        _aws.Refused("iam", Version, "GetPolicy&PolicyArn=arn:aws:iam::123456789012:policy/none").Should().Be((404, Error(
            "NoSuchEntity", "Policy arn:aws:iam::123456789012:policy/none was not found.")));
    }

    [Fact]
    public void AUserHasGroupsKeysAndAPassword()
    {
        _aws.Region.Create<Group>("""{"GroupName":"ops"}""");
        _aws.Region.Create<User>("""{"UserName":"ann","Groups":["ops"],"LoginProfile":{"Password":"secret"}}""");
        _aws.Region.Create<User>("""{"UserName":"bob"}""");
        var key = _aws.Region.Create<AccessKey>("""{"UserName":"ann","Status":"Inactive"}""");

        Ask("ListGroupsForUser&UserName=ann").Should().Contain("<GroupName>ops</GroupName>");
        Ask("GetGroup&GroupName=ops").Should().Contain("<UserName>ann</UserName>").And.NotContain("bob");
        Ask("ListAccessKeys&UserName=ann").Should().Contain($"<AccessKeyId>{key.PhysicalId}</AccessKeyId><Status>Inactive</Status>");
        Ask($"GetAccessKeyLastUsed&AccessKeyId={key.PhysicalId}").Should().Be(
            "<UserName>ann</UserName><AccessKeyLastUsed><ServiceName>N/A</ServiceName><Region>N/A</Region></AccessKeyLastUsed>");
        Ask("GetLoginProfile&UserName=ann").Should().Contain("<PasswordResetRequired>false</PasswordResetRequired>").And.NotContain("secret");
        Ask("ListMFADevices&UserName=ann").Should().Be("<MFADevices /><IsTruncated>false</IsTruncated>");
        _aws.Refused("iam", Version, "GetLoginProfile&UserName=bob").Should().Be((404, Error("NoSuchEntity", "Login Profile for User bob cannot be found.")));
    }

    [Fact]
    public void TheAccountIsSummedUp()
    {
        _aws.Region.CreateRole("audit");
        _aws.Region.Create<InstanceProfile>("""{"InstanceProfileName":"web","Roles":["audit"]}""");

        Ask("GetAccountSummary").Should().StartWith("<SummaryMap><entry><key>").And.Contain("<entry><key>Roles</key><value>1</value></entry>")
            .And.Contain("<entry><key>AccountAccessKeysPresent</key><value>0</value></entry>");
        Ask("ListInstanceProfilesForRole&RoleName=audit").Should().Contain("<InstanceProfileName>web</InstanceProfileName>");
        Ask("GetInstanceProfile&InstanceProfileName=web").Should().Contain("<RoleName>audit</RoleName>");
        _aws.Refused("iam", Version, "GetAccountPasswordPolicy").Status.Should().Be(404);
    }

    [Theory]
    [InlineData("GetRole&RoleName=none", 404, "NoSuchEntity", "The role with name none cannot be found.")]
    [InlineData("GetRole", 400, "ValidationError", "1 validation error detected: Value null at 'roleName' failed to satisfy constraint: Member must not be null")]
    [InlineData("GetUser", 400, "ValidationError", "Must specify userName when calling with non-User credentials")]
    [InlineData("ListRoles&MaxItems=0", 400, "ValidationError", "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("CreateRole", 501, "UnsupportedOperation", "The embedded AWS does not support the operation CreateRole of 'iam'.")]
    public void WhatCannotBeAnsweredIsRefused(string form, int status, string code, string message) =>
        _aws.Refused("iam", Version, form).Should().Be((status, Error(code, message)));

    private const string Version = "2010-05-08";

    private string Ask(string form) => _aws.Query("iam", Version, form);

    private void CreatePrincipal(string kind, string properties)
    {
        _ = kind switch
        {
            "Role" => _aws.Region.Create<Role>(IamRegion.RoleWith(properties)),
            "User" => _aws.Region.Create<User>(properties),
            _ => _aws.Region.Create<Group>(properties),
        };
    }

    private static string Error(string code, string message) => $"<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>";
}
