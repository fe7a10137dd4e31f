using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Has operations done and answered, or not, as the faults of this AWS have it.</summary>
internal sealed class UnreliableAnswers(World world)
{
    /// <exception cref="AwsException">The operation refuses, or a fault does so before it is done.</exception>
    public WireAnswer Answer(IWireProtocol protocol, IAwsService service, RequestContext context, Func<WireAnswer> operation)
    {
        var fault = world.Scheduler.Run(() => world.RequestFaults.Next(service.SigningName, context.AccountId, context.RegionName));
        return fault switch
        {
            RequestFault.DroppedConnection => WireAnswer.None,
            RequestFault.Throttling => throw ProtocolErrors.Throttled(protocol.Codes.Throttling),
            RequestFault.InternalFailure => throw ProtocolErrors.InternalFailure(),
            RequestFault.ServiceUnavailable => throw ProtocolErrors.ServiceUnavailable(),
            RequestFault.LostAnswer => Lose(operation),
            _ => operation(),
        };
    }

    private static WireAnswer Lose(Func<WireAnswer> operation)
    {
        try
        {
            operation();
        }
        catch (AwsException)
        {
            // The error was the answer, and is lost like any other.
        }

        return WireAnswer.None;
    }
}
