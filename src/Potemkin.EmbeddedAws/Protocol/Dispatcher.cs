using Potemkin.EmbeddedAws.Protocol.Cbor;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Finds the service and the operation that a request is for, and has it answered in the protocol that it came in.</summary>
internal sealed class Dispatcher(World world, IReadOnlyCollection<IAwsService> services)
{
    private static readonly QueryProtocol Query = new();
    private static readonly JsonProtocol Json = new();
    private static readonly RestJsonProtocol Rest = new();
    private static readonly CborProtocol Cbor = new();

    private readonly Authentication _authentication = new(world);
    private readonly Authorization _authorization = new(world.DeniedActions);
    private readonly UnreliableAnswers _answers = new(world);

    /// <summary>The service that a request is for; null where it is for none of these.</summary>
    public IAwsService? ServiceOf(RequestHead head)
    {
        try
        {
            return Find(CredentialScope.Parse(head.Authorization), head, []);
        }
        catch (AwsException)
        {
            // What is wrong with it is said when it is answered.
            return null;
        }
    }

    /// <param name="head">What stands before the body.</param>
    /// <param name="body">The body; null for one that is too large to be read.</param>
    /// <param name="requestId">The id under which the request is answered.</param>
    /// <param name="trail">Takes what becomes known of the request.</param>
    /// <param name="cancellationToken">Says that nobody waits for the answer any more.</param>
    public async Task<WireAnswer> DispatchAsync(
        RequestHead head, ReadOnlyMemory<byte>? body, string requestId, RequestTrail trail, CancellationToken cancellationToken)
    {
        trail.Secrets = [.. new[] { head.Authorization, head.SecurityToken }.OfType<string>().Where(secret => secret.Length > 0)];
        IWireProtocol protocol = CborProtocol.IsAskedBy(head) ? Cbor : head.Target is not null ? Json : head.IsOfOneAddress ? Query : Rest;
        IAwsService? service = null;
        try
        {
            var scope = CredentialScope.Parse(head.Authorization);
            (trail.Region, trail.Service) = (scope.Region, scope.Service);
            service = Find(scope, head, (body ?? default).Span) ?? throw ProtocolErrors.UnsupportedService(scope.Service);
            protocol = service.Protocol ?? protocol;
            var caller = world.Scheduler.Run(() => _authentication.Identify(scope, head, protocol.Codes));
            trail.AccountId = caller.AccountId;
            var request = protocol.Read(service, head, body ?? throw service.BodyTooLarge() ?? ProtocolErrors.BodyTooLarge());
            (trail.Operation, trail.Subject) = (request.Operation, RequestSubject.Of(request.Parameters));
            trail.Secrets = [.. trail.Secrets, .. RequestSubject.SecretsOf(request.Parameters)];
            if (request.Version is { } version && version != service.ApiVersion)
                throw ProtocolErrors.UnknownOperation(request.Operation, version);
            var operation = service.Operations.Find(service, request.Operation);
            var region = world.Scheduler.Run(() => world.Region(new AccountRegion(caller.AccountId, scope.Region)));
            var context = new RequestContext(region, caller, requestId);
            _authorization.Require(service, request, context, protocol.Codes);
            return await _answers.AnswerAsync(
                protocol, service, context, trail, () => protocol.AnswerAsync(service, operation, request, context, cancellationToken));
        }
        catch (AwsException error)
        {
            trail.Refusal = error;
            return protocol.Error(error, service, requestId);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return WireAnswer.None;
        }
        catch (Exception fault) // A fault of ours: whoever asked is told, and the others are served on.
        {
            trail.Refusal = ProtocolErrors.InternalFailure(fault);
            return protocol.Error(trail.Refusal, service, requestId);
        }
    }

    private IAwsService? Find(CredentialScope scope, RequestHead head, ReadOnlySpan<byte> body)
    {
        IAwsService? first = null;
        foreach (var candidate in services.Where(candidate => candidate.SigningName == scope.Service))
        {
            first ??= candidate;
            if (candidate.IsMeantBy(head, body))
                return candidate;
        }

        // Which of them knows nothing of it makes no difference.
        return first;
    }
}
