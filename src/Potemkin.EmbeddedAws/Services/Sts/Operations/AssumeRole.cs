using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sts.Operations;

/// <summary>
/// Temporary credentials of a role. Roles are not looked up: everybody may be any role of any account.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</a>.
/// </summary>
internal static partial class AssumeRole
{
    private const int ShortestSession = 900;
    private const int DefaultSession = 3_600;
    private const int LongestChainedSession = 3_600;
    private const int LongestSession = 43_200;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("AssumeRole", Assume);

    private static Response Assume(Request request, RequestContext context)
    {
        Check(request);
        if (!RoleArn().IsMatch(request.RoleArn!))
            throw StsErrors.InvalidRoleArn();
        if (context.Caller.IsAssumedRole && request.DurationSeconds > LongestChainedSession)
            throw StsErrors.TooLongForRoleChaining();
        if (request.Policy is not null && !IsJson(request.Policy))
            throw StsErrors.MalformedPolicy();

        var caller = CallerIdentity.OfRole(request.RoleArn!, request.RoleSessionName!);
        var credentials = context.World.Credentials.Issue(caller, TimeSpan.FromSeconds(request.DurationSeconds ?? DefaultSession));
        return new Response(CredentialsShape.Of(credentials), new User(caller.UserId, caller.Arn), request.SourceIdentity);
    }

    private static void Check(Request request)
    {
        const string Name = @"[\w+=,.@-]*";
        var validation = new RequestValidation()
            .Required(request.RoleArn, "roleArn")
            .Length(request.RoleArn, "roleArn", 20, 2048)
            .Required(request.RoleSessionName, "roleSessionName")
            .Length(request.RoleSessionName, "roleSessionName", 2, 64)
            .Pattern(request.RoleSessionName, "roleSessionName", Name)
            .Range(request.DurationSeconds, "durationSeconds", ShortestSession, LongestSession)
            .Length(request.ExternalId, "externalId", 2, 1224)
            .Pattern(request.ExternalId, "externalId", @"[\w+=,.@:\/-]*")
            .Length(request.SourceIdentity, "sourceIdentity", 2, 64)
            .Pattern(request.SourceIdentity, "sourceIdentity", Name)
            .Length(request.Policy, "policy", 1, int.MaxValue)
            .Count(request.PolicyArns, "policyArns", 0, 10)
            .Count(request.Tags, "tags", 0, 50);
        for (var i = 0; i < request.PolicyArns?.Count; i++)
            validation.Length(request.PolicyArns[i].Arn, $"policyArns.{i + 1}.member.arn", 20, 2048);
        for (var i = 0; i < request.Tags?.Count; i++)
        {
            validation
                .Required(request.Tags[i].Key, $"tags.{i + 1}.member.key")
                .Length(request.Tags[i].Key, $"tags.{i + 1}.member.key", 1, 128)
                .Required(request.Tags[i].Value, $"tags.{i + 1}.member.value")
                .Length(request.Tags[i].Value, $"tags.{i + 1}.member.value", 0, 256);
        }

        validation.ThrowIfAny(StsErrors.Validation);
    }

    private static bool IsJson(string policy)
    {
        try
        {
            using var document = JsonDocument.Parse(policy);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\Aarn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?[\w+=,.@-]{1,64}\z")]
    private static partial Regex RoleArn();

    private sealed record PolicyDescriptor([property: JsonPropertyName("arn")] string? Arn);

    private sealed record Tag(string? Key, string? Value);

    private sealed record Request(
        string? RoleArn,
        string? RoleSessionName,
        int? DurationSeconds,
        string? ExternalId,
        string? SourceIdentity,
        string? Policy,
        IReadOnlyList<PolicyDescriptor>? PolicyArns,
        IReadOnlyList<Tag>? Tags);

    private sealed record User(string AssumedRoleId, string Arn);

    private sealed record Response(CredentialsShape Credentials, User AssumedRoleUser, string? SourceIdentity);
}
