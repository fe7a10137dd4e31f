using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_transform")]
public class TransformRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Input = "Parameters: {Input: {Type: String}}";
    private const string Drawn = "{Fn::Transform: {Name: GenerateRandom}}";

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_embedded_fn_transform_include[json]")]
    public Task AnIncludeReplacesAResource() => ReplaysAsync(async replay =>
    {
        var bucket = await replay.PutAsync("template", """{"Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "name-2-3e00e97a", "Type": "String", "Value": "foo"}}}""");
        await replay.UpdateAsync(
            Template(Parameter("Parameter", "foo", "topic-name-1")),
            Template(Parameter("Parameter", "foo", "topic-name-1"), $"  Fn::Transform: {{Name: AWS::Include, Parameters: {{Location: 's3://{bucket}/template'}}}}\n"));
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_global_fn_transform_include[yml]")]
    public Task AnIncludeAddsOutputs() => ReplaysAsync(async replay =>
    {
        var bucket = await replay.PutAsync("template", "Outputs:\n  ParameterRef:\n    Value:\n      Ref: Parameter\n");
        await replay.UpdateAsync(
            Template(Parameter("Parameter", "foo", "topic-name-1")),
            Template(
                [Parameter("Parameter", "foo", "topic-name-1")],
                $"Transform: {{Name: AWS::Include, Parameters: {{Location: 's3://{bucket}/template'}}}}"));
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_serverless_fn_transform")]
    public Task AServerlessFunctionBecomesResources() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Parameter("Parameter", "'{Substitution}'", "topic-name-1")),
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          HelloWorldFunction:
            Type: AWS::Serverless::Function
            Properties:
              Handler: index.handler
              Runtime: nodejs18.x
              InlineCode: "exports.handler = async (event) => {\n  return {\n    statusCode: 200,\n    body: JSON.stringify({ message: 'Hello from SAM inline function!' })\n  };\n};"
              Events: {ApiEvent: {Type: Api, Properties: {Path: /hello, Method: get}}}
        """));

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_global_macro_fn_transform")]
    public Task AMacroOfTheTemplateSeesAllOfIt() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("Substitution", Macros.Marking);
        await replay.UpdateAsync(
            Template(Parameter("Parameter", "original", "name-1")),
            Template(
                [Parameter("Parameter", "'{Substitution}'", "name-1")],
                "Parameters: {Substitution: {Type: String, Default: SubstitutionDefault}}\nTransform: {Name: Substitution}"));
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_multiple_fn_transform_order")]
    public Task MacrosOfAPartComeBeforeThoseOfTheTemplate() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("ReplaceString", Macros.Marking);
        await replay.UpdateAsync(
            Template(Parameter("Parameter", "foo", "parameter-name")),
            Template(
                [Marked("Fn::Transform: [{Name: ReplaceString, Parameters: {Input: snippet-transform}}, {Name: ReplaceString, Parameters: {Input: second-snippet-transform}}]")],
                "Transform: [{Name: ReplaceString, Parameters: {Input: global-transform}}, {Name: ReplaceString, Parameters: {Input: second-global-transform}}]"));
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_conditional_transform[true]")]
    public Task AMacroOfAConditionalResourceIsRun() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("ReplaceString", Macros.Marking);
        await replay.UpdateAsync(
            Template(Parameter("Parameter", "foo", "parameter-name")),
            Template(
                [Marked("Fn::Transform: [{Name: ReplaceString, Parameters: {Input: snippet-transform}}]", ", Condition: Deploy")],
                "Parameters: {Transform: {Type: String}}\nConditions: {Deploy: {Fn::Equals: [{Ref: Transform}, 'true']}}"),
            after: new { Transform = "true" });
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_remove_transform_in_update_change_set")]
    public Task AMacroIsTakenAway() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("GenerateRandom", Macros.Drawing);
        await replay.UpdateAsync(
            Template([Parameter("Parameter", Drawn, "parameter-name")], Input),
            Template(Parameter("Parameter", "foo", "parameter-name")),
            new { Input = "test" });
    });

    [SkippableFact, Recorded("TestChangeSetFnTransform::test_update_parameter_transform_in_update_change_set")]
    public Task AMacroSeesTheNewValueOfAParameter() => ReplaysAsync(async replay =>
    {
        await replay.DeployMacroAsync("GenerateRandom", Macros.Drawing);
        var template = Template([Parameter("Parameter", Drawn, "parameter-name")], Input);
        await replay.UpdateAsync(template, template, new { Input = "test" }, new { Input = "test2" });
    });

    private static string Marked(string transform, string more = "") =>
        $"  Parameter: {{Type: AWS::SSM::Parameter, Properties: {{Name: parameter-name, Value: <replace-this>, Type: String, {transform}}}{more}}}\n";
}
