using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Finds the service and the operation that a request is for, and has it answered in the protocol that it came in.</summary>
internal sealed class Dispatcher(World world, IReadOnlyCollection<IAwsService> services)
{
    private static readonly QueryProtocol Query = new();
    private static readonly JsonProtocol Json = new();

    private readonly Authentication _authentication = new(world);
    private readonly Authorization _authorization = new(world.DeniedActions);
    private readonly UnreliableAnswers _answers = new(world);

    /// <param name="head">The headers.</param>
    /// <param name="body">The body.</param>
    /// <param name="requestId">The id under which the request is answered.</param>
    /// <param name="trail">Takes what becomes known of the request.</param>
    public WireAnswer Dispatch(RequestHead head, string body, string requestId, RequestTrail trail)
    {
        trail.Secrets = [.. new[] { head.Authorization, head.SecurityToken }.OfType<string>().Where(secret => secret.Length > 0)];
        IWireProtocol protocol = head.Target is null ? Query : Json;
        IAwsService? service = null;
        try
        {
            var scope = CredentialScope.Parse(head.Authorization);
            (trail.Region, trail.Service) = (scope.Region, scope.Service);
            service = services.FirstOrDefault(candidate => candidate.SigningName == scope.Service)
                ?? throw ProtocolErrors.UnsupportedService(scope.Service);
            var caller = world.Scheduler.Run(() => _authentication.Identify(scope, head, protocol.Codes));
            trail.AccountId = caller.AccountId;
            var request = protocol.Read(head.Target, body);
            (trail.Operation, trail.Subject) = (request.Operation, RequestSubject.Of(request.Parameters));
            trail.Secrets = [.. trail.Secrets, .. RequestSubject.SecretsOf(request.Parameters)];
            if (request.Version is { } version && version != service.ApiVersion)
                throw ProtocolErrors.UnknownOperation(request.Operation, version);
            var operation = service.Operations.Find(service, request.Operation);
            var region = world.Scheduler.Run(() => world.Region(new AccountRegion(caller.AccountId, scope.Region)));
            var context = new RequestContext(region, caller, requestId);
            _authorization.Require(service, request, context, protocol.Codes);
            return _answers.Answer(protocol, service, context, trail, () => protocol.Answer(service, operation, request.Parameters, context));
        }
        catch (AwsException error)
        {
            trail.Refusal = error;
            return protocol.Error(error, service, requestId);
        }
        catch (Exception fault) // A fault of ours: whoever asked is told, and the others are served on.
        {
            trail.Refusal = ProtocolErrors.InternalFailure(fault);
            return protocol.Error(trail.Refusal, service, requestId);
        }
    }
}
