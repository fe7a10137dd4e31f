using Potemkin.EmbeddedAws.ResourceTypes.Ssm;

namespace Potemkin.EmbeddedAws.Tests.Services.Ssm;

public sealed class SsmServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AParameterIsPutReadAndDeleted()
    {
        Ask("PutParameter", """{"Name":"/team/port","Value":"80","Type":"String","Tags":[{"Key":"team","Value":"one"}]}""").Should().Be("""{"Version":1,"Tier":"Standard"}""");
        Ask("GetParameter", """{"Name":"/team/port"}""").Should().Be(
            """{"Parameter":{"Name":"/team/port","Type":"String","Value":"80","Version":1,"LastModifiedDate":1767225600,"ARN":"arn:aws:ssm:us-east-1:123456789012:parameter/team/port","DataType":"text"}}""");
        Ask("ListTagsForResource", """{"ResourceType":"Parameter","ResourceId":"/team/port"}""").Should().Be("""{"TagList":[{"Key":"team","Value":"one"}]}""");
        Ask("DeleteParameter", """{"Name":"/team/port"}""").Should().Be("{}");
        Ask("GetParameter", """{"Name":"/team/port"}""").Should().Be("400 ParameterNotFound: ");
        Ask("DeleteParameter", """{"Name":"/team/port"}""").Should().Be("400 ParameterNotFound: ");
    }

    [Fact]
    public void VersionsAreFoundByNumberAndLabel()
    {
        Put("a", "1");
        Ask("PutParameter", """{"Name":"a","Value":"2","Overwrite":true}""").Should().Contain("\"Version\":2");
        Ask("LabelParameterVersion", """{"Name":"a","ParameterVersion":1,"Labels":["prod","aws1"]}""").Should().Be("""{"InvalidLabels":["aws1"],"ParameterVersion":1}""");

        Ask("GetParameter", """{"Name":"a"}""").Should().Contain("\"Value\":\"2\"");
        Ask("GetParameter", """{"Name":"a:1"}""").Should().Contain("\"Value\":\"1\"").And.Contain("\"Selector\":\":1\"");
        Ask("GetParameter", """{"Name":"a:prod"}""").Should().Contain("\"Value\":\"1\"");
        Ask("GetParameter", """{"Name":"a:3"}""").Should().StartWith("400 ParameterVersionNotFound: Systems Manager could not find version 3 of a.");
        Ask("GetParameterHistory", """{"Name":"a"}""").Should().Contain("\"Labels\":[\"prod\"]").And.Contain("\"Value\":\"2\"");

        Ask("LabelParameterVersion", """{"Name":"a","Labels":["prod"]}""").Should().Contain("\"ParameterVersion\":2");
        Ask("GetParameter", """{"Name":"a:prod"}""").Should().Contain("\"Value\":\"2\"");
    }

    [Fact]
    public void WhatIsNotToBeDecryptedIsNotShown()
    {
        Ask("PutParameter", """{"Name":"s","Value":"hidden","Type":"SecureString"}""");

        Ask("GetParameter", """{"Name":"s"}""").Should().NotContain("hidden");
        Ask("GetParameters", """{"Names":["s"],"WithDecryption":true}""").Should().Contain("\"Value\":\"hidden\"");
        Ask("DescribeParameters", "{}").Should().Contain("\"KeyId\":\"alias/aws/ssm\"").And.NotContain("hidden");
    }

    [Fact]
    public void ParametersAreListedByPath()
    {
        foreach (var name in new[] { "/a/b", "/a/c/d", "/ab/c", "x" })
            Put(name, "v");

        Ask("GetParametersByPath", """{"Path":"/a"}""").Should().Contain("\"/a/b\"").And.NotContain("/a/c/d").And.NotContain("/ab/c");
        Ask("GetParametersByPath", """{"Path":"/a/","Recursive":true}""").Should().Contain("\"/a/b\"").And.Contain("\"/a/c/d\"");
        Ask("GetParametersByPath", """{"Path":"/a","Recursive":true,"MaxResults":1}""").Should().Contain("\"NextToken\":\"");
        Ask("GetParametersByPath", """{"Path":"a"}""").Should().StartWith("400 ValidationException: The parameter path must begin");
        Ask("DescribeParameters", """{"ParameterFilters":[{"Key":"Name","Option":"BeginsWith","Values":["/a/"]},{"Key":"Type","Values":["String"]}]}""")
            .Should().Contain("\"/a/b\"").And.NotContain("\"x\"");
        Ask("GetParameters", """{"Names":["x","y"]}""").Should().Contain("\"InvalidParameters\":[\"y\"]");
        Ask("DeleteParameters", """{"Names":["x","y"]}""").Should().Be("""{"DeletedParameters":["x"],"InvalidParameters":["y"]}""");
    }

    [Theory]
    [InlineData("""{"Name":"a","Value":"1"}""", "ValidationException: A parameter type is required when you create a parameter.")]
    [InlineData("""{"Name":"taken","Value":"1","Type":"String"}""", "ParameterAlreadyExists: The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")]
    [InlineData("""{"Name":"taken","Value":"1","Overwrite":true,"Tags":[{"Key":"a","Value":"b"}]}""", "ValidationException: Invalid request: tags and overwrite can't be used together.")]
    [InlineData("""{"Name":"taken","Value":"1","Overwrite":true,"Type":"SecureString"}""", "HierarchyTypeMismatchException: A hierarchy can't change a parameter")]
    [InlineData("""{"Name":"aws-a","Value":"1","Type":"String"}""", "ValidationException: Parameter name: can't be prefixed with")]
    [InlineData("""{"Name":"a b","Value":"1","Type":"String"}""", "ValidationException: 1 validation error detected: Value 'a b' at 'name' failed")]
    [InlineData("""{"Name":"a","Value":"x","Type":"String","AllowedPattern":"^[0-9]+$"}""", "ParameterPatternMismatchException: Parameter value, cannot be validated against allowedPattern: ^[0-9]+$")]
    [InlineData("""{"Name":"a","Value":"x","Type":"String","AllowedPattern":"["}""", "InvalidAllowedPatternException: The request does not meet")]
    [InlineData("""{"Name":"a","Value":"","Type":"String"}""", "ValidationException: 1 validation error detected: Value '' at 'value' failed")]
    [InlineData("""{"Name":"a","Value":"1","Type":"Text"}""", "ValidationException: 1 validation error detected: Value 'Text' at 'type' failed")]
    public void WhatCannotBePutIsRefused(string request, string expected)
    {
        Put("taken", "1");

        Ask("PutParameter", request).Should().StartWith($"400 {expected}");
    }

    [Fact]
    public void TheImagesThatAwsPublishesHaveIdsThatStay()
    {
        const string name = """{"Name":"/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"}""";

        Ask("GetParameter", name).Should().MatchRegex("\"Value\":\"ami-0[0-9a-f]{16}\"").And.Be(Ask("GetParameter", name));
        Ask("GetParameter", """{"Name":"/aws/service/none"}""").Should().Be("400 ParameterNotFound: ");
    }

    [Fact]
    public void ParametersOfStacksAreThereToo()
    {
        var parameter = _aws.Region.Create<Parameter>("""{"Name":"/stack/a","Type":"StringList","Value":"a,b","Tags":{"team":"one"}}""");

        Ask("GetParameter", """{"Name":"/stack/a"}""").Should().Contain("\"Value\":\"a,b\"");
        Ask("ListTagsForResource", """{"ResourceType":"Parameter","ResourceId":"/stack/a"}""").Should().Contain("{\"Key\":\"team\",\"Value\":\"one\"}");
        Ask("DeleteParameter", """{"Name":"/stack/a"}""").Should().Be("{}");
        _aws.Region.State.Resources.Find(Parameter.TypeName, parameter.PhysicalId).Should().BeNull();
    }

    [Fact]
    public void TagsComeAndGo()
    {
        Put("a", "1");

        Ask("AddTagsToResource", """{"ResourceType":"Parameter","ResourceId":"a","Tags":[{"Key":"x","Value":"1"},{"Key":"y","Value":"2"}]}""").Should().Be("{}");
        Ask("RemoveTagsFromResource", """{"ResourceType":"Parameter","ResourceId":"a","TagKeys":["x"]}""").Should().Be("{}");
        Ask("ListTagsForResource", """{"ResourceType":"Parameter","ResourceId":"a"}""").Should().Be("""{"TagList":[{"Key":"y","Value":"2"}]}""");
        Ask("ListTagsForResource", """{"ResourceType":"Parameter","ResourceId":"b"}""").Should().StartWith("400 InvalidResourceId: ");
    }

    [Fact]
    public void WhatElseSystemsManagerHasIsRefusedByName() =>
        Ask("SendCommand", "{}").Should().StartWith("501 UnsupportedOperation: The embedded AWS does not support the operation SendCommand of 'ssm'.");

    private void Put(string name, string value) => Ask("PutParameter", $$"""{"Name":"{{name}}","Value":"{{value}}","Type":"String"}""");

    private string Ask(string operation, string members) => _aws.Json("ssm", operation, members);
}
