using Amazon.CloudFormation;

namespace Potemkin.Core.Calling;

/// <summary>A client of CloudFormation, each attempt of which passes a handler of ours.</summary>
internal sealed class PacedCloudFormation : AmazonCloudFormationClient
{
    public PacedCloudFormation(AmazonCloudFormationConfig configuration, CallHandler calls) : base(configuration) => calls.Join(RuntimePipeline, configuration);
}
