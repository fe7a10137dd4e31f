using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Processing;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public partial class PublicTemplatesTests
{
    // Of the templates that a linter calls good, those that are none of CloudFormation's.
    private static readonly Dictionary<string, string> RefusedThoughGood = new()
    {
        ["good/core/config_cfn_lint.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/core/config_only_i1003.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/decode/parsing.json"] = "Template format error: At least one Resources member must be defined.",
        ["good/parameters/default.yaml"] = "Template format error: At least one Resources member must be defined.",
        ["good/templates/description.yaml"] = "Template format error: At least one Resources member must be defined.",
        // Refer to what a module or a transform would bring along.
        ["good/functions/modules_getatt.yaml"] = "Template error: instance of Fn::GetAtt references undefined resource MyBucketS3Bucket",
        ["good/functions/ref.yaml"] = "Template format error: Unresolved resource dependencies [ModuleResource] in the Outputs block of the template",
        ["good/functions/sub_needed.yaml"] = "Template error: instance of Fn::GetAtt references undefined resource GreetingLambda",
        ["good/functions_cidr.yaml"] = "Template format error: Unresolved resource dependencies [VPCSubnetPrefix] in the Resources block of the template",
        // Conditions within a condition; a condition that is not declared.
        ["good/resource_properties.yaml"] = "Template format error: Conditions can only be boolean operations on parameters and other conditions",
        ["good/resources/properties/properties_nested_if.yaml"] = "Template error: unresolved condition dependency 3AZ in Fn::If",
        // A tag of the build tool that these files are meant for.
        ["samples/APIGateway/apigateway_lambda_integration.yaml"] = "Template format error: YAML not well-formed. (line 108, column 18)",
        ["samples/CloudFormation/MacrosExamples/DateFunctions/date.yaml"] = "Template format error: YAML not well-formed. (line 41, column 18)",
        ["samples/CloudFormation/StackSets/log-setup-management.yaml"] = "Template format error: YAML not well-formed. (line 177, column 21)",
        ["samples/ElastiCache/Elasticache-snapshot.yaml"] = "Template format error: YAML not well-formed. (line 220, column 18)",
    };

    // Of the templates that tests sent to AWS, those that are to be refused or are none.
    private static readonly Dictionary<string, string> RefusedByAwsToo = new()
    {
        ["cloudformation/templates/empty_policy.json"] = "Template format error: At least one Resources member must be defined.",
        ["cloudformation/templates/invalid_stack_policy.json"] = "Invalid template property or properties [Effect, Action, Principal, Resource]",
        ["cloudformation/templates/stack_policy.json"] = "Invalid template property or properties [Statement]",
        ["cloudformation/templates/engine/cfn_dependson_nonexisting_resource.yaml"] =
            "Template format error: Unresolved resource dependencies [NonExistingResource] in the Resources block of the template",
        ["cloudformation/templates/getatt_validation.yml"] =
            "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute",
        ["cloudformation/templates/getatt_validation2.yml"] =
            "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute",
        ["cloudformation/templates/mappings/simple-mapping-invalid-ref.yaml"] = "Template format error: Every Mappings attribute must be a String or a List.",
        ["cloudformation/templates/mappings/simple-mapping-nesting-depth.yaml"] = "Template format error: Every Mappings attribute must be a String or a List.",
        ["cloudformation/templates/transformation_macro_as_reference.yml"] = "Key Name of transform definition must be a string.",
        ["cloudformation/templates/mappings/simple-mapping-single-level.yaml"] = "Template format error: Every Mappings member A must be a map",
    };

    // Of the templates that a linter calls bad, those in whose structure there is nothing that CloudFormation refuses.
    private static readonly HashSet<string> ReadThoughBad =
    [
        "bad/modules/bad_has_update_policy.yaml", "bad/parameters/az.yaml", "bad/transform_serverless_missing.yaml",
    ];

    [SkippableTheory]
    [InlineData("good")]
    [InlineData("samples")]
    public void GoodOnesAreReadOrRefusedByName(string folder)
    {
        var refused = Refused(Refusals("templates", folder));

        refused.Should().Equal(RefusedThoughGood.Where(expected => expected.Key.StartsWith(folder, StringComparison.Ordinal)).ToDictionary());
    }

    [SkippableFact]
    public void ThoseThatAwsTookAreReadOrRefusedByName()
    {
        var refused = Refused(Refusals("", "cloudformation/templates"));

        refused.Should().Equal(RefusedByAwsToo);
    }

    [SkippableFact]
    public void ThoseWithLanguageExtensionsAreWrittenOut()
    {
        var root = PublicData.Folder("");
        Skip.IfNot(Directory.Exists(root), $"{root} is not on this machine");

        var bodies = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(PublicData.IsTemplate).Select(File.ReadAllText)
            .Where(body => body.Contains("AWS::LanguageExtensions", StringComparison.Ordinal) && !Blank().IsMatch(body) && Refusal(body) is null)
            .Select(Template.Parse)
            .Where(template => template.DeclaredTransforms is ["AWS::LanguageExtensions"])
            .Select(template => TemplateProcessing.Process(template, Values(template), Given.Environment).ProcessedBody)
            .ToList();

        bodies.Should().HaveCountGreaterThan(5).And.NotContain(body => body!.Contains("Fn::ForEach", StringComparison.Ordinal) || body.Contains("Fn::Length", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void BadOnesAreRefused()
    {
        var read = Refusals("templates", "bad").Where(refusal => refusal.Fault is null);

        read.Select(refusal => refusal.File).Should().BeEquivalentTo(ReadThoughBad);
    }

    private static Dictionary<string, string> Refused(IEnumerable<(string File, AwsException? Fault)> refusals) => refusals
        .Where(refusal => refusal.Fault is { Status: not 501 })
        .ToDictionary(refusal => refusal.File, refusal => refusal.Fault!.Message);

    private static List<(string File, AwsException? Fault)> Refusals(string origin, string folder)
    {
        var root = PublicData.Folder(origin);
        Skip.IfNot(Directory.Exists(root), $"{root} is not on this machine");
        return [.. Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Where(PublicData.IsTemplate)
            .Select(file => (File: Path.GetRelativePath(root, file), Body: File.ReadAllText(file)))
            .Where(template => !Blank().IsMatch(template.Body))
            .Select(template => (template.File, Refusal(template.Body)))];
    }

    // Some files have blanks such as '{{ name }}' and '{% if name %}', which the tests that they come from fill in.
    [GeneratedRegex(@"\{\{ ?[A-Za-z_]+ ?\}\}|\{% ")]
    private static partial Regex Blank();

    private static Dictionary<string, string> Values(Template template) => template.Parameters
        .Where(parameter => parameter.Default is null)
        .ToDictionary(parameter => parameter.Name, parameter => parameter.AllowedValues?[0] ?? (parameter.Type == "Number" ? "1" : "a,b"));

    private static AwsException? Refusal(string body)
    {
        try
        {
            Template.Parse(body);
            return null;
        }
        catch (AwsException fault)
        {
            return fault;
        }
    }
}
