using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html">PutSecretValue</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html">UpdateSecret</a>.
/// </summary>
internal static class PutSecretValue
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, SecretAnswer>("PutSecretValue", Put)
        .Add<UpdateRequest, SecretAnswer>("UpdateSecret", Update);

    private static SecretAnswer Put(Request request, RequestContext context)
    {
        new RequestValidation().Count(request.VersionStages, "versionStages", 1, 20).ThrowIfAny(SecretsManagerErrors.Validation);
        var secret = context.StandingSecretNamed(request.SecretId);
        var version = context.ValueOf(request.SecretString, request.SecretBinary, request.ClientRequestToken) ?? throw SecretsManagerErrors.NoValue();
        // The first value of a secret is its current one, whatever it is called besides.
        var stages = request.VersionStages ?? [SecretVersion.Current];
        if (secret.Versions.Count == 0)
            stages = [.. stages.Union([SecretVersion.Current])];
        var next = FoundSecret.With(secret, version, stages);
        context.Secrets().Put(next);
        return new SecretAnswer(next.Arn, next.Name, version.Id, next.Find(version.Id, null)!.Stages);
    }

    private static SecretAnswer Update(UpdateRequest request, RequestContext context)
    {
        var secret = context.StandingSecretNamed(request.SecretId);
        var version = context.ValueOf(request.SecretString, request.SecretBinary, request.ClientRequestToken);
        var next = secret with
        {
            Description = request.Description ?? secret.Description,
            KmsKeyId = request.KmsKeyId ?? secret.KmsKeyId,
            LastChanged = context.World.Now,
        };
        context.Secrets().Put(version is null ? next : FoundSecret.With(next, version, [SecretVersion.Current]));
        return new SecretAnswer(secret.Arn, secret.Name, version?.Id);
    }

    private sealed record Request(
        string? SecretId, string? ClientRequestToken, string? SecretBinary, string? SecretString, IReadOnlyList<string>? VersionStages);

    private sealed record UpdateRequest(
        string? SecretId, string? ClientRequestToken, string? Description, string? KmsKeyId, string? SecretBinary, string? SecretString);
}
