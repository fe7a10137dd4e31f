using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sts.Operations;

/// <summary>
/// Temporary credentials of the caller, who is an account's root here.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html">GetSessionToken</a>.
/// </summary>
internal static class GetSessionToken
{
    private const int ShortestSession = 900;
    private const int LongestSession = 129_600;
    private const int LongestSessionOfRoot = 3_600;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetSessionToken", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation()
            .Range(request.DurationSeconds, "durationSeconds", ShortestSession, LongestSession)
            .ThrowIfAny(StsErrors.Validation);
        if (context.Caller.IsTemporary)
            throw StsErrors.SessionOfSession();

        var seconds = Math.Min(request.DurationSeconds ?? LongestSessionOfRoot, LongestSessionOfRoot);
        return new Response(CredentialsShape.Of(context.World.Credentials.Issue(context.Caller, TimeSpan.FromSeconds(seconds))));
    }

    private sealed record Request(int? DurationSeconds);

    private sealed record Response(CredentialsShape Credentials);
}
