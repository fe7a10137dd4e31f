using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation;

/// <summary>The errors that CloudFormation answers with, apart from those of templates.</summary>
internal static class CloudFormationErrors
{
    /// <summary>The code of nearly every error of this service.</summary>
    public const string ValidationError = "ValidationError";

    public static AwsException StackAlreadyExists(string stackName) => new("AlreadyExistsException", $"Stack [{stackName}] already exists");

    public static AwsException TooManyStacks() => new("LimitExceededException", "Limit for stack has been exceeded");

    public static AwsException InsufficientCapabilities(IEnumerable<string> required) =>
        new("InsufficientCapabilitiesException", $"Requires capabilities : [{string.Join(", ", required)}]");

    // AWS words the same fault differently from operation to operation.

    public static AwsException StackWithIdDoesNotExist(string stackName) => Validation($"Stack with id {stackName} does not exist");

    public static AwsException StackInBracketsDoesNotExist(string stackName) => Validation($"Stack [{stackName}] does not exist");

    public static AwsException StackInQuotesDoesNotExist(string stackName) => Validation($"Stack '{stackName}' does not exist");

    public static AwsException StackForResourceDoesNotExist(string physicalId) => Validation($"Stack for {physicalId} does not exist");

    public static AwsException ResourceDoesNotExist(string logicalId, string stackName) =>
        Validation($"Resource {logicalId} does not exist for stack {stackName}");

    public static AwsException StackNameOrPhysicalIdRequired() =>
        Validation("Either stackName or physicalResourceId must be specified.");

    public static AwsException StackNameAndPhysicalId() =>
        Validation("Both stackName and physicalResourceId cannot be specified.");

    public static AwsException StackNameRequired() => Validation("StackName is required if ChangeSetName is not specified.");

    public static AwsException TemplateAndPreviousTemplate() =>
        Validation("You cannot specify both usePreviousTemplate and Template Body/Template URL.");

    public static AwsException CannotBeUpdated(string stackId, string status) =>
        Validation($"Stack:{stackId} is in {status} state and can not be updated.");

    public static AwsException UpdateWouldRollBack(string status) => Validation(
        $"This stack is currently in a non-terminal [{status}] state. To update the stack from this state, please use the disable-rollback parameter "
        + "with update-stack API. To rollback to the last known good state, use the rollback-stack API");

    public static AwsException TransformFailed(string transformId, string? message) => new TransformFailure(
        string.IsNullOrEmpty(message) ? $"Transform {transformId} failed without an error message." : $"Transform {transformId} failed with: {message}");

    public static AwsException TransformMalformed(string transformId) => new TransformFailure($"Received malformed response from transform {transformId}");

    public static AwsException NoUpdateToCancel() => Validation("CancelUpdateStack cannot be called from current stack status");

    public static AwsException CannotContinueRollback(string stackId, string status) =>
        Validation($"Stack:{stackId} is in {status} state and can not continue rolling back.");

    public static AwsException CannotBeRolledBack(string stackId, string status) =>
        Validation($"Stack:{stackId} is in {status} state and can not be rolled back.");

    public static AwsException SkipsUnknown(IEnumerable<string> logicalIds, string stackName) =>
        Validation($"The specified resources to skip must be in a valid state. Do not specify [{string.Join(", ", logicalIds)}] for stack {stackName}");

    public static AwsException StackCannotBeSignaled(string stackId, string status) =>
        Validation($"Stack:{stackId} is in {status} state and can not be signaled");

    public static AwsException ResourceCannotBeSignaled(string logicalId, string? status) =>
        Validation($"Resource {logicalId} is in {status ?? "PENDING"} state and can not be signaled");

    public static AwsException ResourceTypesChanged(IEnumerable<string> logicalIds) => Validation(
        "Update of resource type is not permitted. "
        + $"The new template modifies resource type of the following resources: [{string.Join(", ", logicalIds)}]");

    public static AwsException NoUpdates() => Validation("No updates are to be performed.");

    public static AwsException CannotBeDeleted(string stackId, string status) =>
        Validation($"Stack [{stackId}] cannot be deleted while in status {status}");

    public static AwsException TemplateRequired() => Validation("Either Template URL or Template Body must be specified.");

    public static AwsException DisableRollbackAndOnFailure() =>
        Validation("Either DisableRollback or OnFailure can be specified, not both.");

    public static AwsException DuplicateParameter(string key) => Validation($"Duplicate parameter key: {key}");

    public static AwsException NoPreviousValue(string key) => Validation(
        $"Invalid input for parameter key {key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template");

    public static AwsException PreviousAndNewValue(string key) => Validation(
        $"Invalid input for parameter key {key}. Cannot specify usePreviousValue as true and non empty value for a parameter");

    public static AwsException DuplicateTag(string key) => Validation($"Duplicate tag key: {key}");

    public static AwsException ReservedTag() => Validation("aws: prefixed tag key names are not allowed for external use.");

    public static AwsException UnrecognizedResourceTypes(IEnumerable<string> types) =>
        Validation($"Template format error: Unrecognized resource types: [{string.Join(", ", types)}]");

    public static AwsException TerminationProtected(string stackName) =>
        Validation($"Stack [{stackName}] cannot be deleted while TerminationProtection is enabled");

    public static AwsException RetainsOutsideDeleteFailed(string stackId) => Validation(
        $"Invalid operation on stack [{stackId}]. "
        + "When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.");

    // AWS's own text is not known to be published.
    public static AwsException ForcedOutsideDeleteFailed(string stackId) => Validation(
        $"Invalid operation on stack [{stackId}]. You can force delete a stack only when the stack is in the DELETE_FAILED state.");

    public static AwsException RetainsUnknown(IEnumerable<string> logicalIds, string stackName) =>
        Validation($"The specified resources to retain must be in a valid state. Do not specify [{string.Join(", ", logicalIds)}] for stack {stackName}");

    public static AwsException InvalidNextToken() => Validation("Invalid NextToken");

    // Change sets.

    public static AwsException ChangeSetNotFound(string changeSetName) =>
        new("ChangeSetNotFound", $"ChangeSet [{changeSetName}] does not exist", 404);

    public static AwsException StackNameOfChangeSetRequired() =>
        Validation("StackName must be specified if ChangeSetName is not specified as an ARN.");

    public static AwsException StackExistsForChangeSet(string stackName, string changeSetName) =>
        Validation($"Stack [{stackName}] already exists and cannot be created again with the changeSet [{changeSetName}].");

    public static AwsException ChangeSetExists(string changeSetName, string attribute) => new(
        "AlreadyExistsException", $"ChangeSet {changeSetName} cannot be created due to a mismatch with existing attribute {attribute}");

    public static AwsException ChangeSetNotExecutable(string id, string status) => new(
        "InvalidChangeSetStatus", $"ChangeSet [{id}] cannot be executed in its current status of [{status}]");

    public static AwsException ChangeSetNotAvailable(string id, string executionStatus) => new(
        "InvalidChangeSetStatus", $"ChangeSet [{id}] cannot be executed in its current execution status of [{executionStatus}]");

    public static AwsException ChangeSetNotDeletable(string id, string executionStatus) => new(
        "InvalidChangeSetStatus", $"ChangeSet [{id}] cannot be deleted in its current execution status of [{executionStatus}]");

    public static AwsException DisableRollbackAndOnStackFailure() =>
        Validation("Either DisableRollback or OnStackFailure can be specified, not both.");

    public static AwsException StackNameIsRequired() => Validation("StackName is a required parameter.");

    // Stack policies.

    public static AwsException StackPolicyInvalid() => Validation("Error validating stack policy: Invalid stack policy");

    public static AwsException StackPolicyBodyAndUrl() => Validation("You cannot specify both StackPolicyURL and StackPolicyBody");

    public static AwsException ExportNotImported(string exportName) => Validation($"Export '{exportName}' is not imported by any stack.");

    // Imports. AWS's own texts are known to be published of those about policies and about what is modified besides.

    public static AwsException ImportsWithoutDeletionPolicy(IEnumerable<string> logicalIds) => Validation(
        $"The following resources to import [{string.Join(", ", logicalIds)}] must have DeletionPolicy attribute specified in the template.");

    public static AwsException ModifiedBesideImport(IEnumerable<string> logicalIds) => Validation(
        $"You have modified resources [{string.Join(", ", logicalIds)}] in your template that are not being imported. "
        + "Update, create or delete operations cannot be executed during import operations.");

    public static AwsException NothingToImport() => Validation("ResourcesToImport must be specified for a change set of type IMPORT.");

    public static AwsException ImportsOutsideImport() => Validation("ResourcesToImport can be specified for a change set of type IMPORT only.");

    public static AwsException ImportsNotInTemplate(IEnumerable<string> logicalIds) =>
        Validation($"Resources to import [{string.Join(", ", logicalIds)}] do not exist in the template.");

    public static AwsException ImportOfOtherType(string logicalId, string resourceType) =>
        Validation($"Resource {logicalId} to import is of type {resourceType} in the template.");

    public static AwsException ImportNotFound(string logicalId, string resourceType, IReadOnlyDictionary<string, string> identifiers) => Validation(
        $"Resource {logicalId} of type {resourceType} with identifier {{{string.Join(", ", identifiers.Select(each => $"{each.Key}={each.Value}"))}}} was not found.");

    public static AwsException ImportInStack(string logicalId, string stackId) => Validation($"Resource {logicalId} already exists in stack {stackId}");

    /// <summary>Why a change set fails whose resources are there already and would not be kept.</summary>
    public static string ExistingWithoutPolicy(IEnumerable<string> described) =>
        "CloudFormation is attempting to import some resources because they already exist in your account. "
        + "The resources must have the DeletionPolicy attribute set to 'Retain' or 'RetainExceptOnCreate' in the template for successful import. "
        + $"The affected resources are {string.Join(", ", described)}";

    // Drift and the registry.

    // AWS's own text is not known to be published.
    public static AwsException NoDriftDetection(string stackId, string status) =>
        Validation($"Drift detection cannot be performed on stack [{stackId}] while in {status} state");

    public static AwsException DriftDetectionDoesNotExist(string id) => Validation($"Drift detection with id {id} does not exist");

    public static AwsException TypeNotFound(string type) => new("TypeNotFoundException", $"The type '{type}' cannot be found.", 404);

    public static AwsException TypeNotNamed() => Validation("Either Arn, or Type and TypeName must be specified.");

    // What goes with a template.

    public static AwsException OneTemplateSource() =>
        Validation("Exactly one of TemplateBody, TemplateURL, StackName or StackSetName must be specified.");

    public static AwsException NoSummaryInReview() => Validation("GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");

    public static AwsException TemplateUrlUnsupported() => Validation("TemplateURL must be a supported URL.");

    public static AwsException TemplateBodyAndUrl() => Validation("Either Template URL or Template Body can be specified, not both.");

    public static AwsException TemplateTooLong(int limit) => Validation($"Template may not exceed {limit} bytes in size.");

    public static AwsException NoS3Domain(string domain) => Validation($"S3 error: Domain name specified in {domain} is not a valid S3 domain");

    public static AwsException S3Refused(string message) =>
        Validation($"S3 error: {message}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html");

    public static AwsException ResourceTypeNotAllowed(string resourceType, IEnumerable<string> allowed) =>
        Validation($"Resource type {resourceType} is not allowed by parameter ResourceTypes [{string.Join(", ", allowed)}]");

    public static AwsException RoleInvalid(string roleArn) => Validation($"Role {roleArn} is invalid or cannot be assumed");

    public static AwsException RollbackTriggerTypeUnsupported() => Validation("Rollback Trigger Type not supported");

    public static AwsException RollbackTriggerArnInvalid() => Validation("RelativeId of a Rollback Trigger's ARN is incorrect");

    // AWS's own text is not known to be published.
    public static AwsException TopicMissing(string topicArn) => Validation($"Topic does not exist: {topicArn}");

    // What AWS would take and this AWS does not is refused by name.

    public static AwsException UnsupportedResourceTypes(IEnumerable<string> types) =>
        Validation($"The embedded AWS does not support the resource types: [{string.Join(", ", types)}]");

    private static AwsException Validation(string message) => new(ValidationError, message);
}
