using Amazon.ConfigService;

namespace Potemkin.Core.Calling;

/// <summary>A client of AWS Config, each attempt of which passes a handler of ours.</summary>
internal sealed class PacedConfig : AmazonConfigServiceClient
{
    public PacedConfig(AmazonConfigServiceConfig configuration, CallHandler calls) : base(configuration) => calls.Join(RuntimePipeline, configuration);
}
