using System.Net;
using System.Net.Http.Headers;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

public class UnreliableServerTests
{
    private const string GetCallerIdentity = "Action=GetCallerIdentity&Version=2011-06-15";

    // The first request meets every fault that has an even chance, the second none.
    private const int Seed = 118;

    public static TheoryData<Faults> EvenChances => new()
    {
        new Faults { Throttling = 0.5 },
        new Faults { ServerErrors = 0.5 },
        new Faults { LostAnswers = 0.5 },
        new Faults { DroppedConnections = 0.5 },
    };

    [Theory]
    [MemberData(nameof(EvenChances))]
    public async Task TheSdkTriesAgain(Faults faults)
    {
        await using var server = await StartAsync(faults, seed: Seed);
        var requests = new CountedRequests();
        using var securityToken = SecurityToken(server, requests, retries: 1);

        var identity = await securityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        identity.Account.Should().Be("123456789012");
        requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task TheSdkTellsOfThrottlingInTheEnd()
    {
        await using var server = await StartAsync(new Faults { Throttling = 1 });
        using var securityToken = SecurityToken(server, new CountedRequests(), retries: 0);

        var act = () => securityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        var refused = (await act.Should().ThrowAsync<AmazonSecurityTokenServiceException>()).Which;
        (refused.ErrorCode, refused.Message, refused.StatusCode).Should().Be(("Throttling", "Rate exceeded", HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public async Task WithoutAnAnswerTheConnectionEnds(double lostAnswers, double droppedConnections)
    {
        await using var server = await StartAsync(new Faults { LostAnswers = lostAnswers, DroppedConnections = droppedConnections });
        using var http = new HttpClient();

        var act = () => PostAsync(http, server);

        await act.Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task WhatIsOfTheEmbeddedAwsOnlyNeverFails()
    {
        await using var server = await StartAsync(new Faults { Throttling = 1, ServerErrors = 1, LostAnswers = 1, DroppedConnections = 1 });
        using var http = new HttpClient();

        var health = await http.GetAsync(new Uri(server.Endpoint, "/_potemkin/health"));
        var reset = await http.PostAsync(new Uri(server.Endpoint, "/_potemkin/reset"), null);

        (health.StatusCode, reset.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.NoContent));
    }

    [Fact]
    public async Task AResetRepeatsTheFaults()
    {
        await using var server = await StartAsync(new Faults { Throttling = 0.5 });
        using var http = new HttpClient();

        var first = await StatusesAsync();
        await http.PostAsync(new Uri(server.Endpoint, "/_potemkin/reset"), null);
        var second = await StatusesAsync();

        first.Should().Contain([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        second.Should().Equal(first);

        async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync()
        {
            var statuses = new List<HttpStatusCode>();
            for (var request = 0; request < 20; request++)
                statuses.Add((await PostAsync(http, server)).StatusCode);
            return statuses;
        }
    }

    [Fact]
    public async Task AnAnswerCarriesTheTimeOfItsClock()
    {
        var time = new FakeTime();
        await using var server = await StartAsync(new Faults { ClockSkew = TimeSpan.FromMinutes(-5) }, time);
        using var http = new HttpClient();

        var answer = await PostAsync(http, server);

        answer.Headers.Date.Should().Be(time.GetUtcNow() - TimeSpan.FromMinutes(5));
    }

    private static Task<EmbeddedAwsServer> StartAsync(Faults faults, TimeProvider? time = null, int seed = 0) =>
        EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Faults = faults, Seed = seed, TimeProvider = time ?? TimeProvider.System });

    private static AmazonSecurityTokenServiceClient SecurityToken(EmbeddedAwsServer server, CountedRequests requests, int retries) => new(
        new BasicAWSCredentials("any", "any"),
        new AmazonSecurityTokenServiceConfig
        {
            ServiceURL = server.Endpoint.ToString(),
            AuthenticationRegion = "us-east-1",
            HttpClientFactory = requests,
            MaxErrorRetry = retries,
        });

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, EmbeddedAwsServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint)
        {
            Content = new StringContent(GetCallerIdentity, new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
        };
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0");
        return await http.SendAsync(request);
    }

    /// <summary>Counts the requests that the SDK sends.</summary>
    private sealed class CountedRequests : HttpClientFactory
    {
        private int _count;

        public int Count => _count;

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new Counter(this));

        private sealed class Counter(CountedRequests requests) : DelegatingHandler(new HttpClientHandler())
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Interlocked.Increment(ref requests._count);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
