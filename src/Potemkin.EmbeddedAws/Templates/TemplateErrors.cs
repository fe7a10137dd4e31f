using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What AWS says of a template, or of the values given for its parameters, that it does not take.</summary>
internal static class TemplateErrors
{
    // The body as a whole.

    public static AwsException ProcessedTooLong(int limit) => Plain($"Template may not exceed {limit} bytes in size.");

    public static AwsException NotWellFormed(string message) => Plain(message);

    public static AwsException NullValue(string path) => Plain($"[{path}] 'null' values are not allowed in templates");

    public static AwsException InvalidSections(IEnumerable<string> names) => Plain($"Invalid template property or properties {Listed(names)}");

    public static AwsException UnsupportedFormatVersion() => Format("unsupported value for AWSTemplateFormatVersion.");

    public static AwsException DescriptionNotString() => Format("Description must be a string.");

    public static AwsException DescriptionTooLong(int limit) => Format($"Description must be no longer than {limit} bytes");

    public static AwsException MembersNotObjects(string section) => Format($"Any {section} member must be an object.");

    public static AwsException TooMany(string what, int count, int limit) =>
        Format($"Number of {what}, {count}, is greater than maximum allowed, {limit}");

    // The sections and their members.

    public static AwsException ParameterNameNotAlphanumeric(string name) => Format($"Parameter name {name} is non alphanumeric.");

    public static AwsException ResourceNameNotAlphanumeric(string name) => Format($"Resource name {name} is non alphanumeric.");

    public static AwsException NameNotAlphanumeric(string section, string name) => Format($"{section} name '{name}' is non alphanumeric.");

    public static AwsException InvalidParameterProperty(string property) => Plain($"Invalid template parameter property '{property}'");

    public static AwsException InvalidResourceProperty(string property) => Plain($"Invalid template resource property '{property}'");

    public static AwsException InvalidOutputProperty(string property) => Plain($"Invalid template output property '{property}'");

    public static AwsException ParameterWithoutType() => Format("Every Parameters object must contain a Type member.");

    public static AwsException UnrecognizedParameterType(string type) => Format($"Unrecognized parameter type: {type}");

    public static AwsException ParameterMemberNotString(string parameter, string member) =>
        Format($"[/Parameters/{parameter}] Every {member} member must be a string.");

    public static AwsException AllowedValuesNotList() => Format("Every AllowedValues value must be a list.");

    public static AwsException AllowedValueNotString() => Format("Every AllowedValues value must be a string.");

    public static AwsException ResourceWithoutType(string logicalId) =>
        Format($"[/Resources/{logicalId}] Every Resources object must contain a Type member.");

    public static AwsException ResourceMemberNotString(string logicalId, string member) =>
        Format($"[/Resources/{logicalId}] Every {member} member must be a string.");

    public static AwsException PropertiesNotObject(string logicalId) =>
        Format($"[/Resources/{logicalId}] Every Properties member must be an object.");

    public static AwsException UnrecognizedPolicy(string attribute, string value, string logicalId) =>
        Format($"Unrecognized {attribute} {value} for resource {logicalId}");

    public static AwsException ResourceMemberNotObject(string logicalId, string member) =>
        Format($"[/Resources/{logicalId}] Every {member} member must be an object.");

    public static AwsException ResourceMalformed(string logicalId) => Format($"[/Resources/{logicalId}] resource definition is malformed");

    public static AwsException NoResources() => Format("At least one Resources member must be defined.");

    public static AwsException NamesNotUnique(IEnumerable<string> names) =>
        Error($"all resources and parameters must have unique names. Common name(s):{Listed(names)}");

    public static AwsException DependsOnNotStrings() => Format("DependsOn must be a string or list of strings.");

    public static AwsException MappingNotMap(string name) => Format($"Every Mappings member {name} must be a map");

    public static AwsException MappingAttributeNotStringOrList() => Format("Every Mappings attribute must be a String or a List.");

    public static AwsException MappingKeyMalformed(string name) =>
        Format($"Mappings attribute name '{name}' must contain only alphanumeric characters, '-' or '.'.");

    public static AwsException OutputWithoutValue() => Format("Every Outputs member must contain a Value object");

    public static AwsException OutputIsMap() => Format("The Value field of every Outputs member must evaluate to a String and not a Map.");

    public static AwsException OutputIsList() => Format("The Value field of every Outputs member must evaluate to a String and not a List.");

    public static AwsException OutputMemberNotString(string member) => Format($"Every {member} member must be a string.");

    public static AwsException ExportMalformed(string key) =>
        Format($"Output {key} is malformed. The Name field of every Export member must be specified and consist only of alphanumeric characters, colons, or hyphens.");

    public static AwsException SnapshotUnsupported(string attribute, string type) =>
        Error($"resource type {type} does not support {(attribute == ResourceDeclaration.DeletionPolicyName ? "deletion" : "update replace")} policy Snapshot");

    public static AwsException UnsupportedStructure() => Format("unsupported structure.");

    // AWS's own texts on the members of these attributes, and on rules that do not hold, are not known to be published.

    public static AwsException UnknownAttributeMember(string attribute, string member, string logicalId) =>
        Format($"[/Resources/{logicalId}/{attribute}] Encountered unsupported property {member}");

    public static AwsException AttributeMemberMalformed(string attribute, string member, string logicalId) =>
        Format($"[/Resources/{logicalId}/{attribute}] Invalid value of {member}");

    public static AwsException RuleWithoutAssertions() => Format("Every Rules member must contain a list of Assertions, each with an Assert.");

    public static AwsException RuleNotBoolean() => Format("Every RuleCondition and every Assert of a rule must be a boolean function.");

    public static AwsException RuleFunctionShape(string function) => Error($"the arguments of {function} are not those that it takes");

    public static AwsException RuleFailed(string rule, string? description) =>
        Error($"rule {rule} failed{(description is null ? "" : $": {description}")}");

    public static AwsException FunctionsNotInRules(IEnumerable<string> functions) =>
        Format($"Following functions are not supported in the Rules block of the template: {Listed(functions)}");

    // Transforms.

    public static AwsException TransformWithoutName() => Plain("Key Name of transform definition must be specified.");

    public static AwsException TransformNameNotString() => Plain("Key Name of transform definition must be a string.");

    public static AwsException TransformParametersNotObject() => Plain("Key Parameters of transform definition must be an object.");

    public static AwsException TransformParameter(string parameter, string transform) => Plain(
        $"The value of parameter {parameter} under transform {transform} must resolve to a string, number, boolean or a list of any of these.");

    public static AwsException NoTransform(string name) => Plain($"No transform named {name} found.");

    public static AwsException ByLanguageExtensions(string text) => Failed("AWS::LanguageExtensions", text);

    public static AwsException IncludeLocation() => ByInclude("The location parameter is not a valid S3 uri.");

    public static AwsException IncludeBucketMissing(string bucket) => ByInclude($"S3 bucket [{bucket}] does not exist.");

    // AWS's own text is not known to be published.
    public static AwsException IncludeObjectMissing(string bucket, string key) => ByInclude($"S3 object [{key}] does not exist in S3 bucket [{bucket}].");

    public static AwsException IncludeMalformed() => ByInclude("The specified S3 object's content should be valid Yaml/JSON");

    // What refers to what.

    public static AwsException UnresolvedResources(IEnumerable<string> names, string block) =>
        Format($"Unresolved resource dependencies {Listed(names)} in the {block} block of the template");

    /// <summary>Resources that an output asks for and that no condition lets exist; AWS says it without the usual beginning.</summary>
    public static AwsException OutputOfSkippedResources(IEnumerable<string> names) =>
        Plain($"Unresolved resource dependencies {Listed(names)} in the Outputs block of the template");

    public static AwsException ResourcesInConditions(IEnumerable<string> names) =>
        Format($"Unresolved dependencies {Listed(names)}. Cannot reference resources in the Conditions block of the template");

    public static AwsException GetAttOfUndefined(string name) => Error($"instance of Fn::GetAtt references undefined resource {name}");

    public static AwsException SubOfInvalidAttribute(string variable) =>
        Error($"instance of Fn::Sub references invalid resource attribute {variable}");

    public static AwsException ConditionNotDefined(string name) => Format($"Condition {name} is not defined.");

    public static AwsException UnresolvedCondition(string name, string function) =>
        Error($"unresolved condition dependency {name} in {function}");

    public static AwsException CircularConditions(IEnumerable<string> names) => Error($"Found circular condition dependency: {Listed(names)}");

    public static AwsException CircularResources(IEnumerable<string> names) => Plain($"Circular dependency between resources: {Listed(names)}");

    public static AwsException ConditionNotFunction() =>
        Format("Conditions can only be boolean operations on parameters and other conditions");

    public static AwsException MappingUndefined(string name) =>
        Error($"Mapping named '{name}' is not present in the 'Mappings' section of template.");

    public static AwsException MappingValueMissing(string map, string key, string attribute) =>
        Error($"Unable to get mapping for {map}::{key}::{attribute}");

    public static AwsException ImportInConditions() => Error("Cannot use Fn::ImportValue in Conditions.");

    public static AwsException ImportDependsOnResources() =>
        Error("the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs");

    // AWS's own text is not known to be published.
    public static AwsException ImportShape() => Error("the attribute in Fn::ImportValue must be a string or a function that returns a string");

    // The functions.

    public static AwsException UnknownFunction(string name) =>
        Error($"Encountered unsupported function: {name} Supported functions are: [Fn::Base64, Fn::GetAtt, Fn::GetAZs, Fn::ImportValue, Fn::Join, Fn::Split, Fn::FindInMap, Fn::Select, Ref, Fn::Equals, Fn::If, Fn::Not, Condition, Fn::And, Fn::Or, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::ValueOf, Fn::ValueOfAll, Fn::RefAll, Fn::Sub, Fn::Cidr]");

    public static AwsException BooleanFunctionOutsideConditions(string name) => Error($"{name} cannot be partially collapsed");

    public static AwsException RefShape() => Error("every Ref object must have a single String value.");

    public static AwsException ConditionShape() => Error("every Condition object must have a single String value.");

    public static AwsException GetAttShape() =>
        Error("every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute");

    public static AwsException GetAttTextShape() =>
        Error("if specifying one argument to Fn::GetAtt, that argument must be a non-empty string in format <LogicalId>.<Attribute>");

    public static AwsException SubShape() =>
        Error("One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");

    public static AwsException SubVariableName() =>
        Error("variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons");

    public static AwsException SubValueNotString() =>
        Error("every value of the context object of every Fn::Sub object must be a string or a function that returns a string");

    public static AwsException JoinShape() =>
        Error("every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.");

    public static AwsException SplitShape() =>
        Error("every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.");

    public static AwsException SelectShape() =>
        Error("Fn::Select requires a list argument with two elements: an integer index and a list");

    public static AwsException SelectOutOfRange(string index) => Error($"Fn::Select cannot select nonexistent value at index {index}");

    public static AwsException FindInMapShape() =>
        Error("every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value");

    // AWS's own texts on these two are not known to be published.

    public static AwsException GetAZsShape() => Error("every Fn::GetAZs object must have a String-typed value, the name of a region.");

    public static AwsException CidrShape() => Error(
        "every Fn::Cidr object requires two parameters, (1) an IP address block and (2) a count of CIDRs between 1 and 256, and takes (3) a number of subnet bits");

    public static AwsException CidrTooManyBlocks(int count, int prefix, string block) =>
        Error($"Fn::Cidr cannot take {count} CIDRs of the size /{prefix} out of {block}");

    public static AwsException Base64Shape() => Error("every Fn::Base64 object must have a String-typed value.");

    public static AwsException IfWithoutCondition() => Error("Fn::If requires a list argument with the first element being a condition");

    public static AwsException IfShape() => Error("Fn::If requires a list argument with three elements");

    public static AwsException EqualsShape() => Error("every Fn::Equals object requires a list of 2 string parameters.");

    public static AwsException NotShape() => Error("every Fn::Not object requires one boolean parameter.");

    public static AwsException AndOrShape(string name) =>
        Error($"every {name} object requires a list of at least 2 and at most 10 boolean parameters.");

    // Parameter values.

    public static AwsException ParametersWithoutValue(IEnumerable<string> names) => Plain($"Parameters: {Listed(names)} must have values");

    public static AwsException ParametersUnknown(IEnumerable<string> names) => Plain($"Parameters: {Listed(names)} do not exist in the template");

    public static AwsException StoredParameterWithoutValue(string parameter) =>
        Plain($"Parameter {parameter} should either have input value or default value");

    public static AwsException StoredParametersUnsupported(IEnumerable<string> names) =>
        Plain($"Parameters {Listed(names)} referenced by template have types not supported by CloudFormation.");

    public static AwsException StoredParametersIncompatible(IEnumerable<string> names) =>
        Plain($"Types for SSM parameters {Listed(names)} defined in CFN template and SSM are incompatible");

    public static AwsException VersionlessDefault(string parameter) => Error($"parameter {parameter} should not contain ssm versionless resolver");

    public static AwsException ReferenceMalformed(IEnumerable<DynamicReference> references) =>
        Plain($"Incorrect format is used in the following SSM reference: {Listed(references.Select(reference => reference.Text))}");

    public static AwsException SecureReferenceUnsupported(IEnumerable<string> places) =>
        Plain($"SSM Secure reference is not supported in: [{string.Join(',', places)}]");

    public static AwsException ReferencedParametersMissing(IEnumerable<DynamicReference> references) =>
        Plain($"Parameters: {Listed(references.Select(reference => $"{reference.Service}:{reference.Key}"))} cannot be found.");

    public static AwsException ReferencedParameterSecure(DynamicReference reference) =>
        Plain($"Non-secure ssm prefix was used for secure parameter {reference.Key.Split(':')[0]}");

    public static AwsException ConstraintNotMet(string parameter, string description) =>
        Plain($"Parameter {parameter} failed to satisfy constraint: {description}");

    public static AwsException NotNumber(string parameter) => Plain($"Parameter '{parameter}' must be a number.");

    public static AwsException NotAllowed(string parameter) => Plain($"Parameter '{parameter}' must be one of AllowedValues");

    public static AwsException PatternNotMatched(string parameter, string pattern) =>
        Plain($"Parameter '{parameter}' must match pattern {pattern}");

    public static AwsException PatternMalformed(string parameter) =>
        Plain($"Parameter '{parameter}' AllowedPattern must be a valid regular expression.");

    public static AwsException TooShort(string parameter, int limit) => Plain($"Parameter '{parameter}' must contain at least {limit} characters");

    public static AwsException TooLong(string parameter, int limit) => Plain($"Parameter '{parameter}' must contain at most {limit} characters");

    public static AwsException TooSmall(string parameter, decimal limit) => Plain($"Parameter '{parameter}' must be a number not less than {limit}");

    public static AwsException TooGreat(string parameter, decimal limit) => Plain($"Parameter '{parameter}' must be a number not greater than {limit}");

    public static AwsException ConstraintMalformed(string parameter, string constraint) =>
        Error($"Parameter '{parameter}' {constraint} must be a number");

    // What AWS would take and this AWS does not is refused by name, with a status that no SDK retries.

    public static AwsException Unsupported(string what) =>
        new("UnsupportedTemplate", $"The embedded AWS does not support {what}.", 501);

    private static AwsException ByInclude(string text) => Failed("AWS::Include", text);

    private static TransformFailure Failed(string transform, string text) => new($"Transform {transform} failed with: {text}");

    private static AwsException Format(string text) => Plain($"Template format error: {text}");

    private static AwsException Error(string text) => Plain($"Template error: {text}");

    private static AwsException Plain(string text) => new("ValidationError", text);

    private static string Listed(IEnumerable<string> names) => $"[{string.Join(", ", names)}]";
}
