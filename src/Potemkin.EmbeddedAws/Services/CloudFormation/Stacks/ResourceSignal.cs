namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// That a resource, or one instance of several, is ready or will not be.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SignalResource.html">SignalResource</a>.
/// </summary>
/// <param name="UniqueId">Who signals: a second signal under the same id does not count.</param>
/// <param name="Status"><c>SUCCESS</c> or <c>FAILURE</c>.</param>
internal sealed record ResourceSignal(string UniqueId, string Status)
{
    public const string Success = "SUCCESS";
    public const string Failure = "FAILURE";

    public static readonly IReadOnlyList<string> Statuses = [Success, Failure];
}
