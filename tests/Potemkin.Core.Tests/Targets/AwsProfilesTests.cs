using Amazon.SecurityToken.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Targets;

/// <summary>Profiles as the AWS SDK understands them, with an embedded AWS in the place of AWS.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class AwsProfilesTests : IAsyncLifetime
{
    private const string Profiles = """
        [profile keys]
        region = eu-west-1
        aws_access_key_id = 111122223333
        aws_secret_access_key = secret

        [profile nowhere]
        aws_access_key_id = 111122223333
        aws_secret_access_key = secret

        [profile role]
        region = eu-west-1
        role_arn = arn:aws:iam::444455556666:role/Auditor
        role_session_name = potemkin
        source_profile = keys

        [profile environment-role]
        region = eu-west-1
        role_arn = arn:aws:iam::444455556666:role/Auditor
        role_session_name = potemkin
        credential_source = Environment

        [profile single-sign-on]
        region = eu-west-1
        sso_start_url = https://example.awsapps.com/start
        sso_region = eu-west-1
        sso_account_id = 111122223333
        sso_role_name = Auditor

        """;

    private EmbeddedAwsServer _aws = null!;

    public async Task InitializeAsync() => _aws = await EmbeddedAwsServer.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task TheKeysOfAProfileAreUsedWhateverTheEnvironmentHas()
    {
        using var environment = Environment(("AWS_ACCESS_KEY_ID", "777788889999"), ("AWS_SECRET_ACCESS_KEY", "secret"));

        var identity = await AskAsync(new PotemkinSettings { Profile = "keys" });

        identity.Arn.Should().Be("arn:aws:iam::111122223333:root");
    }

    [Fact]
    public async Task WithoutAProfileItIsTheOneThatTheSdkFinds()
    {
        using var environment = Environment(("AWS_PROFILE", "keys"));

        var identity = await AskAsync(new PotemkinSettings());

        identity.AccountId.Should().Be("111122223333");
    }

    [Fact]
    public async Task TheCredentialsOfAProcessAreUsed()
    {
        using var environment = Environment();
        var answer = SdkEnvironment.Write("answer.json", """{ "Version": 1, "AccessKeyId": "222233334444", "SecretAccessKey": "secret" }""");
        SdkEnvironment.WriteProfiles($"""
            [profile process]
            region = eu-west-1
            credential_process = cat {answer}
            """);

        var identity = await AskAsync(new PotemkinSettings { Profile = "process" });

        identity.AccountId.Should().Be("222233334444");
    }

    [Theory]
    [InlineData("keys", "111122223333", "eu-west-1")]
    [InlineData("audit", "988726081383", "us-east-1")]
    public async Task AtAnEndpointAProfileThatDoesNotExistIsAnAccountOfItsOwn(string profile, string account, string region)
    {
        using var environment = Environment(("AWS_ACCESS_KEY_ID", "777788889999"), ("AWS_SECRET_ACCESS_KEY", "secret"));
        var settings = new PotemkinSettings { Target = Target.At(_aws.Endpoint), Profile = profile };
        using var clients = AwsClientFactory.Create(settings);

        var identity = await clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        identity.Account.Should().Be(account);
        clients.Region.Should().Be(region);
    }

    [Theory]
    [InlineData("eu-central-1", "keys", "eu-central-1")]
    [InlineData(null, "keys", "eu-west-1")]
    [InlineData(null, "nowhere", "ap-south-1")]
    [InlineData(null, null, "ap-south-1")]
    public void TheRegionIsThatOfTheSettingsThenOfTheProfileThenOfTheEnvironment(string? region, string? profile, string expected)
    {
        using var environment = Environment(("AWS_REGION", "ap-south-1"));

        using var clients = AwsClientFactory.Create(new PotemkinSettings { Target = Target.Live, Profile = profile, Region = region });

        clients.Region.Should().Be(expected);
    }

    [Fact]
    public void WithoutAnEndpointItIsThatOfTheRegion()
    {
        using var environment = Environment(("AWS_ENDPOINT_URL", null));

        using var clients = AwsClientFactory.Create(new PotemkinSettings { Target = Target.Live, Profile = "keys" });

        clients.Config.Config.ServiceURL.Should().BeNull();
        clients.Config.Config.RegionEndpoint.SystemName.Should().Be("eu-west-1");
    }

    [Fact]
    public void AnUnknownProfileIsToldWithThoseThereAre()
    {
        using var environment = Environment();

        var act = () => AwsClientFactory.Create(new PotemkinSettings { Target = Target.Live, Profile = "kyes" });

        act.Should().Throw<PotemkinException>().WithMessage("""
            There is no AWS profile 'kyes'.
              Did you mean 'keys'?
              Profiles: 'keys', 'nowhere', 'role', 'environment-role', 'single-sign-on'
              They are those of ~/.aws/config and ~/.aws/credentials, or of the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.
            """);
    }

    [Fact]
    public async Task SoIsOneOfTheEnvironment()
    {
        using var environment = Environment(("AWS_PROFILE", "rolle"));

        var act = () => AskAsync(new PotemkinSettings());

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().StartWith("""
            There is no AWS profile 'rolle'.
              Did you mean 'role'?
            """);
    }

    [Fact]
    public void AProfileWithoutARegionIsToldWhereThereIsNoOther()
    {
        using var environment = Environment();

        var act = () => AwsClientFactory.Create(new PotemkinSettings { Target = Target.Live, Profile = "nowhere" });

        act.Should().Throw<PotemkinException>().WithMessage("""
            The target is 'live', but the profile 'nowhere' has no region, and the AWS SDK finds no other.
              Try: set POTEMKIN_REGION or AWS_REGION, or a region in the profile.
              Or leave POTEMKIN_TARGET unset to run on the embedded AWS, without an account.
            """);
    }

    [Fact]
    public async Task WhoHasNotSignedInIsToldHow()
    {
        using var environment = Environment();

        var act = () => AskAsync(new PotemkinSettings { Profile = "single-sign-on" });

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The target is 'live', but the AWS SDK finds no credentials for the profile 'single-sign-on'.
              Reason: The profile [single-sign-on] is an SSO profile.  This type of profile is not allowed here.  Please use a different type of profile.
              Try: sign in with 'aws sso login --profile single-sign-on'. Before that the AWS SDK refuses a profile of single sign-on.
            """);
    }

    [Fact]
    public async Task ARoleThatIsNotAssumedIsToldWithItsReason()
    {
        using var environment = Environment(("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:9"));
        SdkEnvironment.WriteProfiles("""
            [profile broken-role]
            region = eu-west-1
            role_arn = arn:aws:iam::444455556666:role/Auditor
            source_profile = source

            [profile source]
            aws_access_key_id = 111122223333
            aws_secret_access_key = secret
            """);

        var act = () => AskAsync(new PotemkinSettings { Profile = "broken-role" });

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The target is 'live', but the AWS SDK finds no credentials for the profile 'broken-role'.
              Reason: Error calling AssumeRole for role arn:aws:iam::444455556666:role/Auditor
              Connection refused (127.0.0.1:9)
              Try: see what 'aws sts get-caller-identity --profile broken-role' says.
            """);
    }

    [Fact]
    public async Task TheRoleOfAProfileIsAssumedWithItsSourceProfile()
    {
        using var environment = Environment();

        var identity = await AskAsync(new PotemkinSettings { Profile = "role" });

        identity.AccountId.Should().Be("444455556666");
    }

    [Fact]
    public async Task TheRoleOfAProfileIsAssumedWithTheCredentialsOfTheEnvironment()
    {
        using var environment = Environment(("AWS_ACCESS_KEY_ID", "777788889999"), ("AWS_SECRET_ACCESS_KEY", "secret"));

        var identity = await AskAsync(new PotemkinSettings { Profile = "environment-role" });

        identity.AccountId.Should().Be("444455556666");
    }

    private SdkEnvironment Environment(params (string Name, string? Value)[] variables) =>
        new(Profiles, [("AWS_ENDPOINT_URL", _aws.Endpoint.ToString()), .. variables]);

    private static async Task<CallerIdentity> AskAsync(PotemkinSettings settings)
    {
        var live = settings with { Target = Target.Live, Region = settings.Region ?? (settings.Profile is null ? "eu-west-1" : null) };
        using var clients = AwsClientFactory.Create(live);
        return await CallerIdentity.AskAsync(
            clients, live.Target, new WaitLoop(TimeProvider.System, live.EffectivePace), TimeProvider.System, CancellationToken.None);
    }
}
