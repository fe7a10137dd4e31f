using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html">DeleteSecret</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html">RestoreSecret</a>.
/// </summary>
internal static class DeleteSecret
{
    private const int DefaultWindow = 30;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, SecretAnswer>("DeleteSecret", Delete)
        .Add<RestoreRequest, SecretAnswer>("RestoreSecret", Restore);

    private static SecretAnswer Delete(Request request, RequestContext context)
    {
        if (request is { ForceDeleteWithoutRecovery: true, RecoveryWindowInDays: not null })
            throw SecretsManagerErrors.WindowAndForce();
        if (request.RecoveryWindowInDays is < 7 or > 30)
            throw SecretsManagerErrors.InvalidWindow();

        var secret = context.SecretNamed(request.SecretId);
        if (secret.DeletionDate is not null && request.ForceDeleteWithoutRecovery is not true)
            throw SecretsManagerErrors.Deleted();
        var (secrets, now) = (context.Secrets(), context.World.Now);
        // One of a stack is no longer there either, as if it had been deleted behind the stack's back.
        if (context.Region.Resources.Find(SecretType.TypeName, secret.Arn) is { } resource)
            context.Region.Resources.Remove(resource);
        if (request.ForceDeleteWithoutRecovery is true)
        {
            secrets.Remove(secret);
            return new SecretAnswer(secret.Arn, secret.Name, DeletionDate: now);
        }

        var scheduled = secret with { DeletionDate = now + TimeSpan.FromDays(request.RecoveryWindowInDays ?? DefaultWindow) };
        secrets.Put(scheduled);
        secrets.Schedule(scheduled, context.World);
        return new SecretAnswer(secret.Arn, secret.Name, DeletionDate: scheduled.DeletionDate);
    }

    private static SecretAnswer Restore(RestoreRequest request, RequestContext context)
    {
        var secret = context.SecretNamed(request.SecretId);
        context.Secrets().Put(secret with { DeletionDate = null });
        return new SecretAnswer(secret.Arn, secret.Name);
    }

    private sealed record Request(string? SecretId, int? RecoveryWindowInDays, bool? ForceDeleteWithoutRecovery);

    private sealed record RestoreRequest(string? SecretId);
}
