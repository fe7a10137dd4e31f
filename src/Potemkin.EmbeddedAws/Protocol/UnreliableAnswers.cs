using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Has operations done and answered, or not, as the faults of this AWS have it.</summary>
internal sealed class UnreliableAnswers(World world)
{
    /// <exception cref="AwsException">The operation refuses, or a fault does so before it is done.</exception>
    public async Task<WireAnswer> AnswerAsync(
        IWireProtocol protocol, IAwsService service, RequestContext context, RequestTrail trail, Func<Task<WireAnswer>> operation)
    {
        trail.Fault = world.Scheduler.Run(() => world.RequestFaults.Next(service.SigningName, context.AccountId, context.RegionName));
        return trail.Fault switch
        {
            RequestFault.DroppedConnection => WireAnswer.None,
            RequestFault.Throttling => throw ProtocolErrors.Throttled(protocol.Codes),
            RequestFault.InternalFailure => throw ProtocolErrors.InternalFailure(),
            RequestFault.ServiceUnavailable => throw ProtocolErrors.ServiceUnavailable(),
            RequestFault.LostAnswer => await LoseAsync(operation, trail),
            _ => await operation(),
        };
    }

    private static async Task<WireAnswer> LoseAsync(Func<Task<WireAnswer>> operation, RequestTrail trail)
    {
        try
        {
            await operation();
        }
        catch (AwsException refusal)
        {
            // The error was the answer, and is lost like any other.
            trail.Refusal = refusal;
        }

        return WireAnswer.None;
    }
}
