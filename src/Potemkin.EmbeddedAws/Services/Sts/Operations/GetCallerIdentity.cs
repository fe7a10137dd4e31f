using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sts.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">GetCallerIdentity</a>.</summary>
internal static class GetCallerIdentity
{
    public static void AddTo(OperationTable operations) => operations.Add<Empty, Response>("GetCallerIdentity", Get);

    private static Response Get(Empty request, RequestContext context) => new(context.Caller.UserId, context.Caller.AccountId, context.Caller.Arn);

    private sealed record Response(string UserId, string Account, string Arn);
}
