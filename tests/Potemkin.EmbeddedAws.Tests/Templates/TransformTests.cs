using System.Text;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class TransformTests
{
    private readonly TestRegion _region = new(region: "eu-west-1");

    [Theory]
    [InlineData("s3://snippets/a.yaml")]
    [InlineData("https://snippets.s3.amazonaws.com/a.yaml")]
    [InlineData("https://snippets.s3.eu-west-1.amazonaws.com/a.yaml")]
    [InlineData("https://s3.amazonaws.com/snippets/a.yaml")]
    [InlineData("https://s3-eu-west-1.amazonaws.com/snippets/a.yaml")]
    [InlineData("https://snippets.s3.dualstack.eu-west-1.amazonaws.com/a.yaml")]
    [InlineData("http://localhost:4566/snippets/a.yaml")]
    public void WhatIsIncludedStandsInThePlaceOfTheFunction(string location)
    {
        Put("a.yaml", "B: 2\nC: {Ref: 'AWS::Region'}");

        var template = $"Parameters: {{L: {{Type: String, Default: '{location}'}}}}\nResources: {{R: {{Type: X, Properties: {{A: 1, 'Fn::Transform': {{Name: AWS::Include, Parameters: {{Location: !Ref L}}}}}}}}}}";

        Plan(template).PropertiesOf("R", Given.Deployed).ToJsonString().Should().Be("""{"A":1,"B":2,"C":"eu-west-1"}""");
        EmbeddedAws.Templates.Template.Parse(template).DeclaredTransforms.Should().Equal("AWS::Include");
    }

    [Fact]
    public void AValueCanBeIncluded()
    {
        Put("list.json", """["a", {"Ref": "AWS::Region"}]""");

        var plan = Plan("Resources: {R: {Type: X, Properties: {P: !Transform {Name: AWS::Include, Parameters: {Location: 's3://snippets/list.json'}}}}}");

        plan.PropertiesOf("R", Given.Deployed).ToJsonString().Should().Be("""{"P":["a","eu-west-1"]}""");
    }

    [Fact]
    public void SectionsCanBeIncluded()
    {
        Put("top.json", """{"Mappings": {"M": {"k": {"v": "x"}}}}""");

        var plan = Plan("Transform: {Name: AWS::Include, Parameters: {Location: 's3://snippets/top.json'}}\nResources: {R: {Type: X, Properties: {P: !FindInMap [M, k, v]}}}");

        plan.PropertiesOf("R", Given.Deployed).ToJsonString().Should().Be("""{"P":"x"}""");
    }

    [Theory]
    [InlineData("s3://none/a.yaml", "S3 bucket [none] does not exist.")]
    [InlineData("s3://snippets/none.yaml", "S3 object [none.yaml] does not exist in S3 bucket [snippets].")]
    [InlineData("https://snippets.s3.amazonaws.com/a.yaml?versionId=null", "The location parameter is not a valid S3 uri.")]
    [InlineData("snippets/a.yaml", "The location parameter is not a valid S3 uri.")]
    [InlineData("s3://snippets/short.yaml", "The specified S3 object's content should be valid Yaml/JSON")]
    [InlineData("s3://snippets/bad.json", "The specified S3 object's content should be valid Yaml/JSON")]
    [InlineData("s3://snippets/latin1", "The specified S3 object's content should be valid Yaml/JSON")]
    [InlineData("s3://snippets/text", "The specified S3 object's content should be valid Yaml/JSON")]
    public void WhatCannotBeIncludedIsSaid(string location, string message)
    {
        Put("short.yaml", "A: !Ref B");
        Put("bad.json", "{\"a\": ");
        Put("text", "a");
        Put("latin1", Encoding.Latin1.GetBytes("a: ü"));

        var plan = () => Plan($"Resources: {{R: {{Type: X, Properties: {{A: 1, 'Fn::Transform': {{Name: AWS::Include, Parameters: {{Location: '{location}'}}}}}}}}}}");

        plan.Should().Throw<AwsException>().WithMessage($"Transform AWS::Include failed with: {message}");
    }

    [Fact]
    public void MacrosAreAskedFromTheInsideOut()
    {
        var macros = new Recording();

        var plan = Given.Plan(
            """
            Transform: [First, { Name: Second, Parameters: { N: !Ref P, L: [a, !Sub '${AWS::Region}'] } }]
            Parameters: { P: { Type: String, Default: p } }
            Resources:
              R:
                Type: X
                Properties:
                  Q: { A: 1, Fn::Transform: Inner }
                  Fn::Transform: [{ Name: Outer, Parameters: { B: true } }]
            """,
            Given.In(_region.State) with { Macros = macros });

        macros.Calls.Should().Equal(
            """Inner {} {"A":1}""",
            """Outer {"B":true} {"Q":{"A":1,"by":"Inner"}}""",
            """First {} {"Parameters":{"P":{"Type":"String","Default":"p"}},"Resources":{"R":{"Type":"X","Properties":{"Q":{"A":1,"by":"Inner"},"by":"Outer"}}}}""",
            """Second {"N":"p","L":["a","eu-west-1"]} {"Parameters":{"P":{"Type":"String","Default":"p"}},"Resources":{"R":{"Type":"X","Properties":{"Q":{"A":1,"by":"Inner"},"by":"Outer"}}}}""");
        plan.PropertiesOf("R", Given.Deployed).ToJsonString().Should().Be("""{"Q":{"A":1,"by":"Inner"},"by":"Outer"}""");
        macros.Values.Should().Be("P=p");
    }

    [Theory]
    [InlineData("Transform: None\nResources: {T: {Type: X}}", "No transform named 123456789012::None found.")]
    [InlineData("Resources: {T: {Type: X, Properties: {'Fn::Transform': {Name: None}}}}", "No transform named 123456789012::None found.")]
    [InlineData("Resources: {T: {Type: X, Properties: {'Fn::Transform': {Name: M, Parameters: {A: {b: c}}}}}}", "The value of parameter A under transform M must resolve to a string, number, boolean or a list of any of these.")]
    [InlineData("Resources: {T: {Type: X, Properties: {'Fn::Transform': {Name: M, Parameters: {A: !Ref T}}}}}", "The value of parameter A under transform M must resolve to a string, number, boolean or a list of any of these.")]
    [InlineData("Resources: {T: {Type: X, Properties: {'Fn::Transform': AWS::LanguageExtensions}}}", "No transform named AWS::LanguageExtensions found.")]
    public void WhatIsNoMacroIsRefused(string template, string message)
    {
        var plan = () => Given.Plan(template, Given.In(_region.State) with { Macros = new Recording() });

        plan.Should().Throw<AwsException>().WithMessage(message).Which.Code.Should().Be("ValidationError");
    }

    [Fact]
    public void WhatMacrosMakeIsCheckedAsAnyTemplate()
    {
        var plan = () => Given.Plan("Transform: Emptying\nResources: {T: {Type: X}}", Given.In(_region.State) with { Macros = new Recording() });

        plan.Should().Throw<AwsException>().WithMessage("Template format error: At least one Resources member must be defined.");
    }

    private EmbeddedAws.Templates.DeploymentPlan Plan(string template) => Given.Plan(template, _region.State);

    private void Put(string key, string content) => Put(key, Encoding.UTF8.GetBytes(content));

    private void Put(string key, byte[] content)
    {
        if (_region.State.Resources.Find(Bucket.TypeName, "snippets") is null)
            _region.Create<Bucket>("""{"BucketName":"snippets"}""");
        _region.State.Of<BucketObjects>().Put(new StoredObject
        {
            Bucket = "snippets", Key = key, Content = content, ETag = "", LastModified = default, ChecksumAlgorithm = "crc32", Checksum = "",
        });
    }

    private sealed class Recording : IMacros
    {
        public List<string> Calls { get; } = [];

        public string Values { get; private set; } = "";

        public TemplateNode? Transform(MacroCall call)
        {
            if (call.Name == "None")
                return null;
            if (call.Name == "Emptying")
                return TemplateSnippet.Parse("{}");
            Calls.Add($"{call.Name} {call.Parameters.ToJsonString()} {TemplateJson.Write(call.Fragment)}");
            Values = string.Join(',', call.TemplateParameterValues.Select(value => $"{value.Key}={value.Value}"));
            return call.Name is "First" or "Second"
                ? call.Fragment
                : ((MappingNode)call.Fragment).With("by", new ScalarNode(call.Name, ScalarKind.String, default));
        }
    }
}
