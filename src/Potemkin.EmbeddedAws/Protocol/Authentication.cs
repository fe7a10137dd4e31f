using System.Globalization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>
/// Says whom a request is from. The signature itself is not verified: every secret is right here. Its date is, and that temporary
/// credentials have not ended.
/// </summary>
internal sealed class Authentication(World world)
{
    private const string BasicFormat = "yyyyMMdd'T'HHmmss'Z'";

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <exception cref="AwsException">AWS would not answer such a request.</exception>
    public CallerIdentity Identify(CredentialScope scope, RequestHead head, ErrorCodes codes)
    {
        if (head.Date is { } date)
            CheckDate(date, codes);
        if (world.Now > head.Expiration)
            throw ProtocolErrors.PresignedAddressExpired(codes);
        if (world.Credentials.Find(scope.AccessKeyId) is not { } temporary)
            return new CallerIdentity(scope.AccessKeyId, scope.AccountId, new AccountRegion(scope.AccountId, scope.Region).GlobalArn("iam", "root"));

        if (head.SecurityToken != temporary.SessionToken)
            throw ProtocolErrors.InvalidToken(codes);
        return world.Now < temporary.Expiration ? temporary.Caller : throw ProtocolErrors.ExpiredToken(codes);
    }

    private void CheckDate(string date, ErrorCodes codes)
    {
        if (!DateTimeOffset.TryParseExact(date, BasicFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signedAt))
            throw ProtocolErrors.MalformedDate(date);

        var now = world.Now;
        if (signedAt < now - Tolerance)
            throw ProtocolErrors.SignatureExpired(codes, date, Written(now - Tolerance), Written(now));
        if (signedAt > now + Tolerance)
            throw ProtocolErrors.SignatureNotYetCurrent(codes, date, Written(now + Tolerance), Written(now));
    }

    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString(BasicFormat, CultureInfo.InvariantCulture);
}
