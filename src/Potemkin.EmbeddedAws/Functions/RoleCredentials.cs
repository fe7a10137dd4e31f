using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Functions;

/// <summary>
/// The credentials with which functions act: those of their role, in a session of the function's name.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html">Execution role</a>.
/// </summary>
internal sealed class RoleCredentials
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(12);
    private static readonly TimeSpan Remainder = TimeSpan.FromHours(1);

    private readonly Dictionary<string, TemporaryCredentials> _issued = new(StringComparer.Ordinal);

    public TemporaryCredentials Of(RegionState region, Function function) => region.World.Scheduler.Run(() =>
    {
        if (_issued.TryGetValue(function.RevisionId, out var issued) && issued.Expiration > region.World.Now + Remainder)
            return issued;
        return _issued[function.RevisionId] = region.World.Credentials.Issue(CallerIdentity.OfRole(function.RoleArn, function.Name), Session);
    });
}
