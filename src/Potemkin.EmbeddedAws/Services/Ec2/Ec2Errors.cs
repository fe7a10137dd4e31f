using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Ec2;

/// <summary>
/// The errors of Amazon EC2.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html">Error codes for the Amazon EC2 API</a>.
/// </summary>
internal static class Ec2Errors
{
    /// <param name="code">What the code has between <c>Invalid</c> and <c>.NotFound</c>, such as <c>VpcID</c>.</param>
    /// <param name="noun">What the message calls it, such as <c>vpc ID</c>.</param>
    /// <param name="id">The id that was asked for.</param>
    public static AwsException NotFound(string code, string noun, string id) => new($"Invalid{code}.NotFound", $"The {noun} '{id}' does not exist");

    public static AwsException WouldHaveSucceeded() => new("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);

    public static AwsException InvalidNextToken() => new("InvalidNextToken", "The specified pagination token is invalid.");
}
