using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Sts.Operations;

namespace Potemkin.EmbeddedAws.Services.Sts;

/// <summary>
/// AWS Security Token Service: who am I, and who else can I be.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html">the STS API reference</a>.
/// </summary>
internal sealed class StsService : IAwsService
{
    private static readonly HashSet<string> KnownToAws =
    [
        "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "DecodeAuthorizationMessage",
        "GetAccessKeyInfo", "GetCallerIdentity", "GetFederationToken", "GetSessionToken",
    ];

    public StsService()
    {
        Operations = new OperationTable(KnownToAws);
        GetCallerIdentity.AddTo(Operations);
        AssumeRole.AddTo(Operations);
        GetSessionToken.AddTo(Operations);
    }

    public string SigningName => "sts";

    public string ApiVersion => "2011-06-15";

    public OperationTable Operations { get; }
}
