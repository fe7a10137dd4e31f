using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Services.Config;

/// <summary>
/// The errors of AWS Config, but for those that <see cref="ConfigRuleErrors"/>, <see cref="RecorderErrors"/> and the factories of its parts have.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class ConfigErrors
{
    public const string Validation = "ValidationException";
    public const string InvalidParameter = "InvalidParameterValueException";

    /// <summary>A refusal of a rule, as an operation answers it.</summary>
    public static AwsException Refused(InvalidConfigRule refusal) => new(refusal.Code, refusal.Message, refusal.Status);

    public static AwsException NoSuchConfigRule(string name) => new(
        "NoSuchConfigRuleException",
        $"The ConfigRule '{name}' provided in the request is invalid. Please check the configRule name");

    /// <summary>For the operations that take several names.</summary>
    public static AwsException NoSuchConfigRules() => new(
        "NoSuchConfigRuleException",
        "One or more ConfigRules provided in the request are invalid. Please check the configRule names.");

    // AWS's own texts are not known to be published.

    /// <param name="code">The one that the operation documents.</param>
    public static AwsException DuplicateTagKeys(string code) => new(code, "Duplicate tag keys found.");

    public static AwsException TooManyTags(int maximum) =>
        new("TooManyTagsException", $"You have reached the limit of the number of tags you can use: {maximum}.");

    public static AwsException RuleBeingDeleted(string name) => Refused(ConfigRuleErrors.BeingDeleted(name));

    // AWS's own text is not known to be published; this one is made like the one for a rule that is being deleted.
    public static AwsException ResultsBeingDeleted(string name) =>
        new("ResourceInUseException", $"The evaluation results of the rule {name} are currently being deleted.  Please retry after some time");

    // AWS's own text is not known to be published; this one is made of what the API reference says.
    public static AwsException NotAProcessCheck(string name) => new(
        "NoSuchConfigRuleException",
        $"The ConfigRule '{name}' provided in the request is invalid. Verify that the rule is an AWS Config Process Check rule, and that its name is correct.");

    // AWS's own text is not known to be published; this one is made of what the API reference says.
    public static AwsException EvaluationInProgress(string name) => new(
        "LimitExceededException",
        $"An evaluation of the Config rule '{name}' is in progress, or StartConfigRulesEvaluation was called for it more than once per minute.");

    // AWS's own text is not known to be published.
    public static AwsException NotACustomPolicyRule(string name) =>
        new("NoSuchConfigRuleException", $"The ConfigRule '{name}' is no Custom Policy rule.");

    public static AwsException NoEvaluations() => new(
        InvalidParameter,
        "The Evaluations object in your request cannot be null. Add the required parameters and try again.");

    public static AwsException InsufficientDataReported(string operation) =>
        new(InvalidParameter, $"INSUFFICIENT_DATA cannot be used as a ComplianceType in a {operation} request.");

    public static AwsException InvalidResultToken() => new("InvalidResultTokenException", "The resultToken provided is invalid");

    public static AwsException InvalidNextToken() => new("InvalidNextTokenException", "The nextToken provided is invalid");

    public static AwsException InsufficientDataAsFilter() => new(
        InvalidParameter,
        "INSUFFICIENT_DATA cannot be used as a ComplianceType for filtering results.");

    public static AwsException ResourceIdWithoutType() => new(
        InvalidParameter,
        "If you specify a resource ID, you must also specify a type for ResourceType.");

    public static AwsException ResourceNotDiscovered(string resourceType, string resourceId) => new(
        "ResourceNotDiscoveredException",
        $"Resource {resourceId} of resourceType:{resourceType} is unknown or has not been discovered");

    public static AwsException InvalidTimeRange() => new(
        "InvalidTimeRangeException",
        "The specified time range is not valid. The earlier time is not chronologically before the later time.");

    public static AwsException ResourceIdsAndName() =>
        new(Validation, "Both Resource ID and Resource Name cannot be specified in the request");

    public static AwsException TooManyResourceIds() =>
        new(Validation, "The specified list had more than 20 resource ID's. It must have '20' or less items");

    public static AwsException NoSuchResource(string arn) => new("ResourceNotFoundException", $"ResourceArn '{arn}' does not exist");

    // What PutResourceConfig and the operations of saved queries and of remediation answer is made of what the API reference says.

    public static AwsException ReservedOrganization(string organization) =>
        new(Validation, $"You cannot use the organization name '{organization}' with custom resource types.");

    public static AwsException TypeNotRegistered(string resourceType) =>
        new(Validation, $"The resource type {resourceType} is not registered with AWS CloudFormation.");

    public static AwsException TooManyStoredQueries(int maximum) => new(Validation, $"You cannot create more than {maximum} queries.");

    public static AwsException NoSuchStoredQuery(string name) => new("ResourceNotFoundException", $"The query '{name}' does not exist.");

    public static AwsException NoSuchRemediationConfiguration() =>
        new("NoSuchRemediationConfigurationException", "You specified an AWS Config rule without a remediation configuration.");

    public static AwsException NoSuchRemediationException() =>
        new("NoSuchRemediationExceptionException", "You tried to delete a remediation exception that does not exist.");
}
