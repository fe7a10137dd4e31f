using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sts;

/// <summary>
/// AWS Security Token Service: who am I.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html">the STS API reference</a>.
/// </summary>
internal sealed class StsService : IAwsService
{
    private static readonly HashSet<string> KnownToAws =
    [
        "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "DecodeAuthorizationMessage",
        "GetAccessKeyInfo", "GetCallerIdentity", "GetFederationToken", "GetSessionToken",
    ];

    public string SigningName => "sts";

    public string ApiVersion => "2011-06-15";

    public OperationTable Operations { get; } = new OperationTable(KnownToAws)
        .Add<Empty, GetCallerIdentityResponse>("GetCallerIdentity", GetCallerIdentity);

    private static GetCallerIdentityResponse GetCallerIdentity(Empty request, RequestContext context) =>
        new(context.AccessKeyId, context.AccountId, $"arn:aws:iam::{context.AccountId}:root");

    private sealed record GetCallerIdentityResponse(string UserId, string Account, string Arn);
}
