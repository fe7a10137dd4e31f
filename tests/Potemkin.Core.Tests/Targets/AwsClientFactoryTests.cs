using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Targets;

public sealed class AwsClientFactoryTests : IAsyncLifetime
{
    private EmbeddedAwsServer _aws = null!;

    public async Task InitializeAsync() => _aws = await EmbeddedAwsServer.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Theory]
    [InlineData(null, "123456789012")]
    [InlineData("audit", "988726081383")]
    [InlineData("production", "843275964125")]
    public async Task InTheEmbeddedAwsEveryProfileIsAnAccountOfItsOwn(string? profile, string account)
    {
        using var clients = Create(new PotemkinSettings { Profile = profile });

        var identity = await clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        identity.Account.Should().Be(account);
    }

    [Theory]
    [InlineData("eu-west-1", "ap-south-1", "eu-west-1")]
    [InlineData(null, "ap-south-1", "ap-south-1")]
    [InlineData(null, null, "us-east-1")]
    public void InTheEmbeddedAwsTheRegionIsThatOfTheSettingsThenOfTheEnvironment(string? region, string? environment, string expected)
    {
        using var clients = Create(new PotemkinSettings { Region = region }, new AwsEnvironment(environment));

        clients.Region.Should().Be(expected);
    }

    [Fact]
    public async Task TheCredentialsOfTheEnvironmentAreForAnEndpointAndNotForTheEmbeddedAws()
    {
        var environment = new AwsEnvironment(Credentials: new BasicAWSCredentials("777788889999", "secret"));
        using var endpoint = Create(new PotemkinSettings { Target = Target.At(_aws.Endpoint) }, environment);
        using var embedded = Create(new PotemkinSettings(), environment);

        var there = await endpoint.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        var here = await embedded.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        there.Account.Should().Be("777788889999");
        here.Account.Should().Be("123456789012");
    }

    [Fact]
    public void AnEvaluationIsAskedForOnce()
    {
        using var clients = Create(new PotemkinSettings());

        clients.ConfigEvaluations.Config.MaxErrorRetry.Should().Be(0);
        clients.Config.Config.MaxErrorRetry.Should().BePositive();
    }

    private AwsClients Create(PotemkinSettings settings, AwsEnvironment? environment = null) =>
        AwsClientFactory.Create(settings, _aws.Endpoint, environment ?? new AwsEnvironment());
}
