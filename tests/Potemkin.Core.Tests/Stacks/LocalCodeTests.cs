using System.Text.Json.Nodes;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Stacks;

public sealed class LocalCodeTests : IDisposable
{
    private const string Template = """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Code: ./judge
              Handler: rule.handler
          Rule:
            Type: AWS::Config::ConfigRule
            Properties:
              Source:
                Owner: CUSTOM_LAMBDA
                SourceIdentifier: !GetAtt Function.Arn
        """;

    private readonly TemplateFolder _templates = new();

    public LocalCodeTests() => _templates.Add("function.yml", Template);

    public void Dispose() => _templates.Dispose();

    public static TheoryData<string> ThisMachines => ["embedded", "http://127.0.0.1:4566"];

    [Theory]
    [MemberData(nameof(ThisMachines))]
    public void AFolderIsSentByItsFullPathAndTheTextStays(string target)
    {
        Directory.CreateDirectory(Path.Combine(_templates.Path, "judge"));
        var original = TemplateFile.Load(_templates.Path, "function.yml");

        var found = LocalCode.Find(original, Target.Parse(target));

        CodeIn(found.Body).Should().Be($$"""{"S3Bucket":"potemkin-local-folder","S3Key":"{{Path.Combine(_templates.Path, "judge")}}"}""");
        (found.Text, found.Id, found.PlaceOf("Rule")).Should().Be((original.Text, original.Id, original.PlaceOf("Rule")));
    }

    [Theory]
    [InlineData("Code: s3://bucket/key")]
    [InlineData("Code: !Ref Somewhere")]
    [InlineData("Code: { ZipFile: 'def handler(event, context): pass' }")]
    [InlineData("Runtime: python3.13")]
    public void WhatIsNoFolderStaysAsItIs(string code)
    {
        _templates.Add("other.yml", Template.Replace("Code: ./judge", code, StringComparison.Ordinal));
        var original = TemplateFile.Load(_templates.Path, "other.yml");

        LocalCode.Find(original, Target.Embedded).Should().BeSameAs(original);
    }

    [Fact]
    public void AFolderThatDoesNotExistIsToldWithItsPlaceAndTheNearest()
    {
        Directory.CreateDirectory(Path.Combine(_templates.Path, "jugde"));

        var act = () => LocalCode.Find(TemplateFile.Load(_templates.Path, "function.yml"), Target.Embedded);

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The code of the function 'Function' is the folder './judge', which does not exist.
              At: {Path.GetFileName(_templates.Path)}/function.yml:5:13
              Looked for: {Path.Combine(_templates.Path, "judge")}
              Did you mean 'jugde'?
              There are: 'jugde'
            """);
    }

    [Fact]
    public void AnAccountReadsNoFolderOfThisMachine()
    {
        Directory.CreateDirectory(Path.Combine(_templates.Path, "judge"));

        var act = () => LocalCode.Find(TemplateFile.Load(_templates.Path, "function.yml"), Target.Live);

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The code of the function 'Function' is the folder './judge' of this machine, which CloudFormation cannot read.
              At: {Path.GetFileName(_templates.Path)}/function.yml:5:13
              Try: aws cloudformation package --template-file function.yml --s3-bucket … --output-template-file …, and the template that it writes.
            """);
    }

    [Fact]
    public async Task StacksUpdatesAndRulesAreSentIt()
    {
        Directory.CreateDirectory(Path.Combine(_templates.Path, "judge"));
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.Script.On<Amazon.CloudFormation.Model.UpdateStackRequest>(_ => new Amazon.CloudFormation.Model.UpdateStackResponse());

        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("function.yml"));
        await aws.Time.RunAsync(aws.Run.SharedStacks.GetAsync("function.yml"));
        _templates.Add("rule.yml", $"Description: Another template\n{Template}");
        var deployed = () => aws.Time.RunAsync(aws.Run.Rules.DeployAsync("judge", "rule.yml"));
        await deployed.Should().ThrowAsync<PotemkinException>("the scripted stack has a bucket and no rule");
        var updated = await aws.StackAsync();
        aws.Script.On<Amazon.CloudFormation.Model.DescribeStacksRequest>(_ => ScriptedRun.Described(Amazon.CloudFormation.StackStatus.UPDATE_COMPLETE));
        await aws.Time.RunAsync(updated.UpdateAsync("function.yml", new Dictionary<string, string>()));

        var bodies = aws.Script.Requests.OfType<Amazon.CloudFormation.Model.CreateStackRequest>().Select(request => request.TemplateBody)
            .Concat(aws.Script.Requests.OfType<Amazon.CloudFormation.Model.UpdateStackRequest>().Select(request => request.TemplateBody))
            .Where(body => body.Contains("AWS::Lambda::Function", StringComparison.Ordinal)).ToList();
        bodies.Should().HaveCount(4).And.AllSatisfy(body => CodeIn(body).Should().Contain("potemkin-local-folder"));
    }

    private static string CodeIn(string body) => JsonNode.Parse(body)!["Resources"]!["Function"]!["Properties"]!["Code"]!.ToJsonString();
}
