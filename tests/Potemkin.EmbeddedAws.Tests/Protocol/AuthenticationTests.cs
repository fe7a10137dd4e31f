using System.Globalization;
using System.Xml.Linq;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public sealed class AuthenticationTests : IDisposable
{
    private const string GetCallerIdentity = "Action=GetCallerIdentity&Version=2011-06-15";
    private const string AssumeRole =
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn:aws:iam::210987654321:role/audit&RoleSessionName=me";

    private const string DescribeConfigRules = "StarlingDoveService.DescribeConfigRules";

    // The clock stands at the beginning of 2026, and is an hour ahead.
    private readonly FakeTime _time = new();
    private readonly World _world;
    private readonly Dispatcher _dispatcher;

    public AuthenticationTests()
    {
        _world = new World(new EmbeddedAwsOptions { TimeProvider = _time, Faults = new Faults { ClockSkew = TimeSpan.FromHours(1) } });
        _dispatcher = new Dispatcher(_world, AwsServices.For(_world));
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("20260101T005459Z", "Signature expired: 20260101T005459Z is now earlier than 20260101T005500Z (20260101T010000Z - 5 min.)")]
    [InlineData("20260101T010501Z", "Signature not yet current: 20260101T010501Z is still later than 20260101T010500Z (20260101T010000Z + 5 min.)")]
    public void ASignatureMoreThanFiveMinutesAwayIsRefused(string date, string message)
    {
        var query = Query(GetCallerIdentity, date: date);
        var json = Json(date);

        query.Status.Should().Be(403);
        query.Body.Should().Contain($"<Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>{message}</Message></Error>");
        json.Should().Be(new WireAnswer(
            400, "application/x-amz-json-1.1", $$"""{"__type":"InvalidSignatureException","message":"{{message}}"}""", "InvalidSignatureException"));
    }

    [Theory]
    [InlineData("20260101T005500Z")]
    [InlineData("20260101T010500Z")]
    [InlineData(null)]
    public void ASignatureWithinFiveMinutesOrWithoutADateIsTaken(string? date)
    {
        Query(GetCallerIdentity, date: date).Status.Should().Be(200);
        Json(date).Status.Should().Be(200);
    }

    [Fact]
    public void ADateThatIsNoneIsRefused()
    {
        var answer = Query(GetCallerIdentity, date: "yesterday");

        answer.Status.Should().Be(400);
        answer.Body.Should().Contain(
            "<Code>IncompleteSignature</Code><Message>Date must be in ISO-8601 'basic format'. Got 'yesterday'. See http://en.wikipedia.org/wiki/ISO_8601</Message>");
    }

    [Fact]
    public void CredentialsThatHaveExpiredAreRefused()
    {
        var (key, token, expiration) = Assume("&DurationSeconds=900");
        _time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromMilliseconds(1));
        var atTheEnd = Query(GetCallerIdentity, key, token);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        var query = Query(GetCallerIdentity, key, token);
        var json = Json(null, key, token);

        expiration.Should().Be(_world.Now);
        atTheEnd.Status.Should().Be(200);
        query.Status.Should().Be(403);
        query.Body.Should().Contain("<Code>ExpiredToken</Code><Message>The security token included in the request is expired</Message>");
        json.Should().Be(new WireAnswer(
            400,
            "application/x-amz-json-1.1",
            """{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}""",
            "ExpiredTokenException"));
    }

    [Fact]
    public void CredentialsLastAnHourWhereNothingElseIsAsked()
    {
        var (_, _, expiration) = Assume();

        expiration.Should().Be(_world.Now + TimeSpan.FromHours(1));
    }

    [Fact]
    public void InJsonAKeyWithoutItsTokenIsAnUnrecognizedClient()
    {
        var (key, _, _) = Assume();

        var answer = Json(null, key, "another");

        answer.Should().Be(new WireAnswer(
            400,
            "application/x-amz-json-1.1",
            """{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}""",
            "UnrecognizedClientException"));
    }

    private (string Key, string Token, DateTimeOffset Expiration) Assume(string duration = "")
    {
        var answer = XDocument.Parse(Query(AssumeRole + duration).Body);
        string Value(string name) => answer.Descendants().Single(element => element.Name.LocalName == name).Value;
        return (Value("AccessKeyId"), Value("SessionToken"), DateTimeOffset.Parse(Value("Expiration"), CultureInfo.InvariantCulture));
    }

    private WireAnswer Query(string body, string key = "key", string? token = null, string? date = null) =>
        _dispatcher.Dispatch(new RequestHead(Authorization("sts", key), null, date, token), body, "id", new RequestTrail());

    private WireAnswer Json(string? date, string key = "key", string? token = null) =>
        _dispatcher.Dispatch(new RequestHead(Authorization("config", key), DescribeConfigRules, date, token), "{}", "id", new RequestTrail());

    private static string Authorization(string service, string key) =>
        $"AWS4-HMAC-SHA256 Credential={key}/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0";
}
