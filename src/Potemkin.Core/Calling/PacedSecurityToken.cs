using Amazon.SecurityToken;

namespace Potemkin.Core.Calling;

/// <summary>A client of AWS Security Token Service, each attempt of which passes a handler of ours.</summary>
internal sealed class PacedSecurityToken : AmazonSecurityTokenServiceClient
{
    public PacedSecurityToken(AmazonSecurityTokenServiceConfig configuration, CallHandler calls) : base(configuration) => calls.Join(RuntimePipeline, configuration);
}
