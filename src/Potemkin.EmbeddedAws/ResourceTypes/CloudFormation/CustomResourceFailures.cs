using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>Why a custom resource, or an attribute of it, is not to be had.</summary>
internal static class CustomResourceFailures
{
    /// <summary>The time that the template gives the provider has passed.</summary>
    public static string NoResponse(string requestId) =>
        $"CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{requestId}]. "
        + "If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.";

    // AWS waits for an hour, and says then that it did not receive a response.

    public static string FunctionFailed(string functionArn, string requestId, FunctionAnswer answer) =>
        $"The AWS Lambda function {functionArn} failed before it responded to requestId [{requestId}]: {answer.ErrorType}: {answer.ErrorMessage}";

    public static string FunctionSilent(string functionArn, string requestId) =>
        $"The AWS Lambda function {functionArn} ended without a response to requestId [{requestId}].";

    public static string AttributeMissing(string stackId, string logicalId, string attribute, string requestId, string region) =>
        $"CustomResource attribute error: Vendor response doesn't contain {attribute} attribute in object {stackId}|{logicalId}|{requestId} "
        + $"in S3 bucket cloudformation-custom-resource-storage-{region.Replace("-", "", StringComparison.Ordinal)}";
}
