using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>
/// The errors of conformance packs. AWS's own texts are not known to be published, but for that of a template that is not valid;
/// the others are made of what the API reference says.
/// </summary>
internal static class ConformancePackErrors
{
    public const string TooManyResources = "Number of resources provided in the template exceeds the allowed limit";

    public static AwsException NoSuchPack() =>
        new("NoSuchConformancePackException", "You specified one or more conformance packs that do not exist.");

    public static AwsException NoSuchRule(string ruleName) => new(
        "NoSuchConfigRuleInConformancePackException", $"The AWS Config rule '{ruleName}' that you passed in the filter does not exist.");

    public static AwsException ResourceIdsWithoutType() =>
        new(ConfigErrors.InvalidParameter, "ResourceIds is valid only when you provide ResourceType.");

    public static AwsException Busy(string name) => new(
        "ResourceInUseException",
        $"A creation, update, or deletion of the conformance pack {name} is in progress. Try your request again later.");

    /// <summary>A refusal of a pack, as an operation answers it.</summary>
    public static AwsException Refused(InvalidConformancePack refusal) => new(refusal.Code, refusal.Message, refusal.Status);

    public static InvalidConformancePack InvalidTemplate(string fault) => new(
        "ConformancePackTemplateValidationException",
        $"Invalid conformance pack template provided. Errors found: [{fault}]. Fix your template and try again.");

    public static InvalidConformancePack TemplatesNotOne() => new(
        ConfigErrors.InvalidParameter, "You must specify only one of the follow parameters: TemplateS3Uri, TemplateBody or TemplateSSMDocumentDetails.");

    public static InvalidConformancePack UnreadableTemplate() =>
        new("InsufficientPermissionsException", "You do not have permission to read Amazon S3 bucket.");

    public static InvalidConformancePack TooManyPacks(int maximum) => new(
        "MaxNumberOfConformancePacksExceededException",
        $"You have reached the limit of the number of conformance packs you can create in an account: {maximum}.");
}
