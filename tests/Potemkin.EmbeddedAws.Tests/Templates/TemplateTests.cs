using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class TemplateTests
{
    private const string Topic = "Resources: {T: {Type: 'AWS::SNS::Topic'}}\n";

    [Theory]
    // The document.
    [InlineData("{}", "Template format error: At least one Resources member must be defined.")]
    [InlineData("Resources: {}", "Template format error: At least one Resources member must be defined.")]
    [InlineData("{\"Resources\": x}", "Template format error: JSON not well-formed. (line 1, column 16)")]
    [InlineData("https://example.com/template", "Template format error: unsupported structure.")]
    [InlineData(Topic + "Foo: 1\nBar: 2", "Invalid template property or properties [Foo, Bar]")]
    [InlineData(Topic + "AWSTemplateFormatVersion: 2010-09-10", "Template format error: unsupported value for AWSTemplateFormatVersion.")]
    [InlineData(Topic + "Description: [a]", "Template format error: Description must be a string.")]
    [InlineData(Topic + "Outputs: {MyOutput: {Value: null, AnotherValue: null}}", "[/Outputs/MyOutput/Value] 'null' values are not allowed in templates")]
    [InlineData("Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {A: [1, ~]}}}", "[/Resources/T/Properties/A/1] 'null' values are not allowed in templates")]
    // Parameters.
    [InlineData(Topic + "Parameters: {'AWS::NoValue': {Type: String}}", "Template format error: Parameter name AWS::NoValue is non alphanumeric.")]
    [InlineData(Topic + "Parameters: {P: {Default: a}}", "Template format error: Every Parameters object must contain a Type member.")]
    [InlineData(Topic + "Parameters: {P: {Type: Strin}}", "Template format error: Unrecognized parameter type: Strin")]
    [InlineData(Topic + "Parameters: {P: {Type: String, Defualt: a}}", "Invalid template parameter property 'Defualt'")]
    [InlineData(Topic + "Parameters: {P: {Type: String, Default: [a]}}", "Template format error: [/Parameters/P] Every Default member must be a string.")]
    [InlineData(Topic + "Parameters: {P: {Type: Number, MinValue: x}}", "Template error: Parameter 'P' MinValue must be a number")]
    [InlineData(Topic + "Parameters: {P: {Type: String, Default: c, AllowedValues: [a, b]}}", "Parameter 'P' must be one of AllowedValues")]
    [InlineData(Topic + "Parameters: {T: {Type: String}}", "Template error: all resources and parameters must have unique names. Common name(s):[T]")]
    // Resources.
    [InlineData("Resources: {T: [1]}", "Template format error: Any Resources member must be an object.")]
    [InlineData("Resources: {A: {Properties: {}}}", "Template format error: [/Resources/A] Every Resources object must contain a Type member.")]
    [InlineData("Resources: {A: {Type: !Ref B}}", "Template format error: [/Resources/A] Every Type member must be a string.")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', Invalid: 10}}", "Invalid template resource property 'Invalid'")]
    [InlineData("Resources: {my-bad-resource-id: {Type: 'AWS::SNS::Topic'}}", "Template format error: Resource name my-bad-resource-id is non alphanumeric.")]
    [InlineData("Resources: {'AWS::NoValue': {Type: 'AWS::SNS::Topic'}}", "Template format error: Resource name AWS::NoValue is non alphanumeric.")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', DeletionPolicy: Keep}}", "Template format error: Unrecognized DeletionPolicy Keep for resource A")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', DeletionPolicy: Snapshot}}", "Template error: resource type AWS::SNS::Topic does not support deletion policy Snapshot")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', UpdateReplacePolicy: Snapshot}}", "Template error: resource type AWS::SNS::Topic does not support update replace policy Snapshot")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', DeletionPolicy: [Retain]}}", "Template format error: [/Resources/A] Every DeletionPolicy member must be a string.")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', CreationPolicy: 1}}", "Template format error: [/Resources/A] Every CreationPolicy member must be an object.")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', CreationPolicy: {Signal: {}}}}", "Template format error: [/Resources/A/CreationPolicy] Encountered unsupported property Signal")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', CreationPolicy: {ResourceSignal: {Counts: 1}}}}", "Template format error: [/Resources/A/CreationPolicy] Encountered unsupported property Counts")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', CreationPolicy: {ResourceSignal: 1}}}", "Template format error: [/Resources/A/CreationPolicy] Invalid value of ResourceSignal")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', UpdatePolicy: {RollingUpdate: {}}}}", "Template format error: [/Resources/A/UpdatePolicy] Encountered unsupported property RollingUpdate")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatch: 1}}}}", "Template format error: [/Resources/A/UpdatePolicy] Encountered unsupported property MaxBatch")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', UpdatePolicy: {AutoScalingRollingUpdate: 1}}}", "Template format error: [/Resources/A/UpdatePolicy] Invalid value of AutoScalingRollingUpdate")]
    [InlineData("Resources: {'Fn::ForEach::Topics': [T, [a], {'T${T}': {Type: 'AWS::SNS::Topic'}}]}", "Template format error: [/Resources/Fn::ForEach::Topics] resource definition is malformed")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', DependsOn: {Ref: A}}}", "Template format error: DependsOn must be a string or list of strings.")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', DependsOn: [B]}}", "Template format error: Unresolved resource dependencies [B] in the Resources block of the template")]
    [InlineData("Resources: {A: {Type: 'AWS::SNS::Topic', Condition: B}}", "Template format error: Condition B is not defined.")]
    // References.
    [InlineData("Resources: {A: {Type: X, Properties: {P: !Ref InvalidRef, Q: !Sub '${B}'}}}", "Template format error: Unresolved resource dependencies [InvalidRef, B] in the Resources block of the template")]
    [InlineData("Resources: {A: {Type: X, Properties: {P: !GetAtt B.C}}}", "Template error: instance of Fn::GetAtt references undefined resource B")]
    [InlineData("Resources: {A: {Type: X, Properties: {P: !Sub '${B.C}'}}}", "Template error: instance of Fn::Sub references invalid resource attribute B.C")]
    [InlineData("Resources: {A: {Type: X, Properties: {P: !Ref B}}, B: {Type: X, DependsOn: A}, C: {Type: X, DependsOn: B}, D: {Type: X}}", "Circular dependency between resources: [A, B, C]")]
    [InlineData("Resources: {A: {Type: X, Properties: {P: !If [MissingCondition, 1, 2]}}}", "Template error: unresolved condition dependency MissingCondition in Fn::If")]
    [InlineData(Topic + "Outputs: {O: {Value: !Ref B}}", "Template format error: Unresolved resource dependencies [B] in the Outputs block of the template")]
    // Conditions and mappings.
    [InlineData(Topic + "Conditions: {C: {'Fn::Equals': [a]}}", "Template error: every Fn::Equals object requires a list of 2 string parameters.")]
    [InlineData(Topic + "Conditions: {C: !Not [!Condition D]}", "Template error: unresolved condition dependency D in Condition")]
    [InlineData(Topic + "Conditions: {C: !Equals [!Ref T, a]}", "Template format error: Unresolved dependencies [T]. Cannot reference resources in the Conditions block of the template")]
    [InlineData(Topic + "Conditions: {C: yes}", "Template format error: Conditions can only be boolean operations on parameters and other conditions")]
    [InlineData(Topic + "Conditions: {C: !And [!Equals [a, b]]}", "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.")]
    [InlineData(Topic + "Conditions: {C: !Not [a]}", "Template error: every Fn::Not object requires one boolean parameter.")]
    [InlineData(Topic + "Mappings: {A: B}", "Template format error: Every Mappings member A must be a map")]
    [InlineData(Topic + "Mappings: {M: {A: B}}", "Template format error: Every Mappings member A must be a map")]
    [InlineData(Topic + "Mappings: {M: {A: {B: !Ref P}}}", "Template format error: Every Mappings attribute must be a String or a List.")]
    // Rules.
    [InlineData(Topic + "Rules: {A: {Assertions: []}}", "Template format error: Every Rules member must contain a list of Assertions, each with an Assert.")]
    [InlineData(Topic + "Rules: {A: {Assertions: [{AssertDescription: a}]}}", "Template format error: Every Rules member must contain a list of Assertions, each with an Assert.")]
    [InlineData(Topic + "Rules: {A: {Assertions: [{Assert: true}]}}", "Template format error: Every RuleCondition and every Assert of a rule must be a boolean function.")]
    [InlineData(Topic + "Rules: {A-1: {Assertions: [{Assert: !Equals [a, a]}]}}", "Template format error: Rules name 'A-1' is non alphanumeric.")]
    [InlineData(Topic + "Rules: {A: {RuleCondition: !If [a, !Equals [a, !Sub a], b], Assertions: [{Assert: !Equals [a, a]}]}}", "Template format error: Following functions are not supported in the Rules block of the template: [Fn::If, Fn::Sub]")]
    [InlineData(Topic + "Rules: {A: {Assertions: [{Assert: !Equals [a, !Ref T]}]}}", "Template format error: Unresolved resource dependencies [T] in the Rules block of the template")]
    [InlineData(Topic + "Rules: {A: {Assertions: [{Assert: !Contains [a]}]}}", "Template error: the arguments of Fn::Contains are not those that it takes")]
    [InlineData(Topic + "Rules: {A: {Assertions: [{Assert: !Contains [!RefAll 'AWS::S3::Bucket', a]}]}}", "Template error: the arguments of Fn::RefAll are not those that it takes")]
    [InlineData(Topic + "Conditions: {C: !Contains [[a], a]}", "Template format error: Conditions can only be boolean operations on parameters and other conditions")]
    // Transforms.
    [InlineData(Topic + "Transform: {Parameters: {}}", "Key Name of transform definition must be specified.")]
    [InlineData(Topic + "Transform: {Name: !Ref T}", "Key Name of transform definition must be a string.")]
    [InlineData("Resources: {T: {'Fn::Transform': {Name: a, Parameters: b}}}", "Key Parameters of transform definition must be an object.")]
    // Outputs.
    [InlineData(Topic + "Outputs: {MyOutput: {}}", "Template format error: Every Outputs member must contain a Value object")]
    [InlineData(Topic + "Outputs: {O: {Value: [a]}}", "Template format error: The Value field of every Outputs member must evaluate to a String and not a List.")]
    [InlineData(Topic + "Outputs: {O: {Value: {a: b}}}", "Template format error: The Value field of every Outputs member must evaluate to a String and not a Map.")]
    [InlineData(Topic + "Outputs: {O-1: {Value: a}}", "Template format error: Outputs name 'O-1' is non alphanumeric.")]
    [InlineData(Topic + "Outputs: {O: {Value: a, Description: !Ref T}}", "Template format error: Every Description member must be a string.")]
    public void WhatAwsRefusesIsRefusedInItsWords(string body, string message)
    {
        var parse = () => Template.Parse(body);

        parse.Should().Throw<AwsException>().WithMessage(message).Which.Code.Should().Be("ValidationError");
    }

    [Theory]
    [InlineData("Ref: [A]", "Template error: every Ref object must have a single String value.")]
    [InlineData("Fn::GetAtt: [A]", "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute")]
    [InlineData("Fn::GetAtt: A", "Template error: if specifying one argument to Fn::GetAtt, that argument must be a non-empty string in format <LogicalId>.<Attribute>")]
    [InlineData("Fn::Join: [',']", "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.")]
    [InlineData("Fn::Join: [',', a]", "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.")]
    [InlineData("Fn::Split: {Ref: 'AWS::Region'}", "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.")]
    [InlineData("Fn::Select: [a, [b]]", "Template error: Fn::Select requires a list argument with two elements: an integer index and a list")]
    [InlineData("Fn::Select: [0, b]", "Template error: Fn::Select requires a list argument with two elements: an integer index and a list")]
    [InlineData("Fn::FindInMap: [a, b]", "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value")]
    [InlineData("Fn::FindInMap: [M, b, c]", "Template error: Mapping named 'M' is not present in the 'Mappings' section of template.")]
    [InlineData("Fn::Base64: [a]", "Template error: every Fn::Base64 object must have a String-typed value.")]
    [InlineData("Fn::If: [[a], b, c]", "Template error: Fn::If requires a list argument with the first element being a condition")]
    [InlineData("Fn::If: [a, b]", "Template error: Fn::If requires a list argument with three elements")]
    [InlineData("Fn::Sub: [a, b]", "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string")]
    [InlineData("Fn::Sub: '${a-b}'", "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons")]
    [InlineData("Fn::Equals: [a, b]", "Template error: Fn::Equals cannot be partially collapsed")]
    [InlineData("Fn::Length: [a, b]", "Template error: Encountered unsupported function: Fn::Length Supported functions are: [Fn::Base64, Fn::GetAtt, Fn::GetAZs, Fn::ImportValue, Fn::Join, Fn::Split, Fn::FindInMap, Fn::Select, Ref, Fn::Equals, Fn::If, Fn::Not, Condition, Fn::And, Fn::Or, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::ValueOf, Fn::ValueOfAll, Fn::RefAll, Fn::Sub, Fn::Cidr]")]
    public void FunctionsOfTheWrongShapeAreRefused(string function, string message)
    {
        var parse = () => Template.Parse($"Resources: {{T: {{Type: X, Properties: {{P: {{{function}}}}}}}}}");

        parse.Should().Throw<AwsException>().WithMessage(message);
    }

    [Theory]
    [InlineData(Topic + "Transform: AWS::Serverless-2016-10-31", "The embedded AWS does not support the transform AWS::Serverless-2016-10-31.")]
    [InlineData(Topic + "Transform: [AWS::LanguageExtensions, [AWS::SecretsManager-2024-09-16]]", "The embedded AWS does not support the transform AWS::SecretsManager-2024-09-16.")]
    [InlineData("Resources: {T: {Type: X, Properties: {'Fn::Transform': {Name: 'AWS::CodeDeployBlueGreen'}}}}", "The embedded AWS does not support the transform AWS::CodeDeployBlueGreen.")]
    public void TransformsOfAwsAreRefusedByName(string body, string message)
    {
        var parse = () => Template.Parse(body);

        parse.Should().Throw<AwsException>().WithMessage(message).Which.Status.Should().Be(501);
    }

    [Theory]
    [InlineData("Resources", 501, "Number of resources, 501, is greater than maximum allowed, 500")]
    [InlineData("Parameters", 201, "Number of parameters, 201, is greater than maximum allowed, 200")]
    [InlineData("Outputs", 201, "Number of outputs, 201, is greater than maximum allowed, 200")]
    [InlineData("Mappings", 201, "Number of mappings, 201, is greater than maximum allowed, 200")]
    public void SectionsAreLimited(string section, int count, string message)
    {
        var members = string.Join(",", Enumerable.Range(0, count).Select(number => $"A{number}: {{Type: String, Value: a}}"));

        var parse = () => Template.Parse($"{(section == "Resources" ? "" : Topic)}{section}: {{{members}}}");

        parse.Should().Throw<AwsException>().WithMessage($"Template format error: {message}");
    }

    [Fact]
    public void TheBodyIsLimited()
    {
        var body = Topic + "#" + new string('ü', 1_000_000);

        var parse = () => Template.Parse(body);

        parse.Should().Throw<AwsException>().WithMessage("Template may not exceed 1000000 bytes in size.");
    }

    [Fact]
    public void DeclarationsAreRead()
    {
        var template = Template.Parse(
            """
            Description: d
            Parameters:
              P: { Type: Number, Default: 080, NoEcho: true, MinValue: 1.5, MaxValue: 99, Description: p, ConstraintDescription: c }
            Resources:
              R: { Type: A::B::C, DependsOn: S, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain, Metadata: { a: b } }
              S: { Type: A::B::C }
            """);

        template.Description.Should().Be("d");
        template.Parameters.Should().BeEquivalentTo([new ParameterDeclaration("P", "Number")
        {
            Default = "080", NoEcho = true, MinValue = 1.5m, MaxValue = 99, Description = "p", ConstraintDescription = "c",
        }]);
        template.Resources.Select(resource => (resource.LogicalId, resource.Type, resource.DeletionPolicy, resource.UpdateReplacePolicy)).Should().Equal(
            ("R", "A::B::C", "RetainExceptOnCreate", "Retain"),
            ("S", "A::B::C", "Delete", "Delete"));
        template.Resources[0].DependsOn.Should().Equal("S");
    }
}
