using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>An account that takes far fewer calls than come without a rate.</summary>
public class RatesOverHttpTests
{
    private const int Stacks = 60;
    private const int Calls = 300;
    private const double CallsPerSecond = 5;

    [Fact]
    public async Task NoThrottlingReachesAScenario()
    {
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 50, new Faults { RequestsPerSecond = 50 }, isPaced: true);
        var rule = await aws.Run.Rules.DeployAsync("s3-kms", "s3-kms.yml");

        await Task.WhenAll(Enumerable.Range(0, Stacks).Select(async _ =>
        {
            var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");
            await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
            await stack.DeleteAsync();
        }));

        aws.Run.Activity.Calls.Sum(calls => calls.Attempts).Should().BePositive();
    }

    /// <summary>The account and the clients have one clock, on which time passes only while a call waits for its turn.</summary>
    [Fact]
    public async Task FewAttemptsAreRefusedAndLittleTimeIsLost()
    {
        // Signatures are dated by the machine's clock, and it has to be about right.
        var time = new FakeTime(TimeProvider.System.GetUtcNow());
        await using var aws = await EmbeddedAwsServer.StartAsync(
            new EmbeddedAwsOptions { Faults = new Faults { RequestsPerSecond = CallsPerSecond }, TimeProvider = time });
        using var clients = AwsClientFactory.Create(
            new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true) }, aws.Endpoint, new AwsEnvironment(), time);
        var began = time.GetUtcNow();

        for (var call = 0; call < Calls; call++)
            await time.RunAsync(clients.CloudFormation.ListStacksAsync(new ListStacksRequest()));

        var calls = clients.Calls.All.Should().ContainSingle().Subject;
        (calls.Attempts - calls.Throttled).Should().Be(Calls);
        calls.Throttled.Should().BeLessThan(calls.Attempts / 16);
        (time.GetUtcNow() - began).Should().BeLessThan(TimeSpan.FromSeconds(Calls / CallsPerSecond) * 1.5);
    }
}
