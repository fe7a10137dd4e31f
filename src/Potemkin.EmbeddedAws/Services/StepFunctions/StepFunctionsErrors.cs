using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.StepFunctions;

/// <summary>
/// The errors of AWS Step Functions.
/// See <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class StepFunctionsErrors
{
    public static AwsException StateMachineDoesNotExist(string arn) => new("StateMachineDoesNotExist", $"State Machine Does Not Exist: '{arn}'");

    public static AwsException InvalidNextToken() => new("InvalidToken", "Invalid Token: 'nextToken'");
}
