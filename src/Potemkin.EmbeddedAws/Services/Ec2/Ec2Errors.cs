using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Described;

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

    /// <summary>What EC2 says where it describes what its model alone tells how to describe.</summary>
    public static DescribedErrors OfDescriptions { get; } = new() { Invalid = "InvalidParameterValue" };

    public static AwsException PermissionExists(string peer, string protocol, string ports) => new(
        "InvalidPermission.Duplicate", $"the specified rule \"peer: {peer}, {protocol}, {ports}, ALLOW\" already exists");

    public static AwsException PermissionNotFound() => new("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");

    /// <param name="fault">What is wrong with a rule.</param>
    public static AwsException InvalidPermission(string fault) => new("InvalidParameterValue", fault);

    public static AwsException InvalidNextToken() => new("InvalidNextToken", "The specified pagination token is invalid.");
}
