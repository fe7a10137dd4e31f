using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>An AWS Security Token Service that answers by a script.</summary>
internal sealed class ScriptedSecurityToken(Script script) : AmazonSecurityTokenServiceClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1)
{
    public override Task<GetCallerIdentityResponse> GetCallerIdentityAsync(GetCallerIdentityRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<GetCallerIdentityResponse>(request, cancellationToken);
}
