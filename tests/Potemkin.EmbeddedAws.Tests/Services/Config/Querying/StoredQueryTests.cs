namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

public sealed class StoredQueryTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AQueryIsSavedChangedAndDeleted()
    {
        var arn = Put("open", "SELECT arn", ",\"Tags\":[{\"Key\":\"team\",\"Value\":\"red\"}]");
        var changed = Put("open", "SELECT resourceId");
        _aws.Interrupt();

        arn.Should().MatchRegex("^arn:aws:config:eu-west-1:123456789012:stored-query/open/query-[a-z0-9]{16}$").And.Be(changed);
        var id = arn.Split('/')[2];
        Get("open").Should().Be(
            $$$"""{"StoredQuery":{"QueryId":"{{{id}}}","QueryArn":"{{{arn}}}","QueryName":"open","Description":"d","Expression":"SELECT resourceId"}}""");
        _aws.Call("ListStoredQueries").ToJsonString().Should().Be(
            $$"""{"StoredQueryMetadata":[{"QueryId":"{{id}}","QueryArn":"{{arn}}","QueryName":"open","Description":"d"}]}""");
        _aws.Call("ListTagsForResource", $$"""{"ResourceArn":"{{arn}}"}""").ToJsonString().Should().Be("""{"Tags":[{"Key":"team","Value":"red"}]}""");

        _aws.Call("DeleteStoredQuery", """{"QueryName":"open"}""");

        _aws.Call("ListStoredQueries").ToJsonString().Should().Be("""{"StoredQueryMetadata":[]}""");
    }

    [Theory]
    [InlineData("GetStoredQuery")]
    [InlineData("DeleteStoredQuery")]
    public void TheQueryMustBeThere(string operation) =>
        _aws.Fail(operation, """{"QueryName":"none"}""").Should().Be(("ResourceNotFoundException", "The query 'none' does not exist."));

    [Fact]
    public void ThereAreAtMost300Queries()
    {
        foreach (var number in Enumerable.Range(1, 300))
            Put($"q-{number}", "SELECT arn");

        _aws.Fail("PutStoredQuery", Request("one-more", "SELECT arn")).Should().Be(("ValidationException", "You cannot create more than 300 queries."));
        Put("q-300", "SELECT resourceId");
        _aws.Call("ListStoredQueries", """{"MaxResults":100}""")["StoredQueryMetadata"]!.AsArray().Should().HaveCount(100);
    }

    [Fact]
    public void ANameHasNoSpaces() => _aws.Fail("PutStoredQuery", Request("a b", "SELECT arn")).Should().Be((
        "ValidationException",
        "1 validation error detected: Value 'a b' at 'storedQuery.queryName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9-_]+$"));

    private static string Request(string name, string expression, string others = "") =>
        $$$"""{"StoredQuery":{"QueryName":"{{{name}}}","Description":"d","Expression":"{{{expression}}}"}{{{others}}}}""";

    private string Put(string name, string expression, string others = "") =>
        _aws.Call("PutStoredQuery", Request(name, expression, others))["QueryArn"]!.ToString();

    private string Get(string name) => _aws.Call("GetStoredQuery", $$"""{"QueryName":"{{name}}"}""").ToJsonString();
}
