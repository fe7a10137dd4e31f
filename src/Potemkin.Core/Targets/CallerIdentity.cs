using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Targets;

/// <summary>Who the target takes us for.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Arn">The user or role.</param>
public sealed record CallerIdentity(string AccountId, string Arn)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // It is this process itself, on a machine that may have much else to do.
    private static readonly TimeSpan PatienceWithOurselves = TimeSpan.FromSeconds(60);

    // A credential_process may look into a vault, and a role may be assumed by way of others.
    private static readonly TimeSpan PatienceWithProfile = TimeSpan.FromSeconds(30);

    /// <summary>Asks the target, so that a run without credentials or with expired ones ends before it begins.</summary>
    /// <exception cref="PotemkinException">There are no credentials, they are refused, or nothing answers.</exception>
    internal static async Task<CallerIdentity> AskAsync(
        AwsClients clients, Target target, WaitLoop waitLoop, TimeProvider time, CancellationToken cancellationToken)
    {
        var configuration = clients.SecurityToken.Config;
        if (target.Kind == TargetKind.Live || configuration.Profile is not null)
            await RequireCredentialsAsync(configuration, target, time, cancellationToken);

        var longest = target.Kind == TargetKind.Embedded ? PatienceWithOurselves : Patience;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var end = time.CreateTimer(_ => patience.Cancel(), null, longest, Timeout.InfiniteTimeSpan);
        try
        {
            var wait = new Wait($"target '{target}'", longest, _ => TargetErrors.Silent(target, longest));
            return await waitLoop.UntilAsync(wait, token => AskOnceAsync(clients, target, token), patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TargetErrors.Silent(target, longest);
        }
    }

    private static async Task<Observation<CallerIdentity>> AskOnceAsync(AwsClients clients, Target target, CancellationToken cancellationToken)
    {
        try
        {
            var identity = await clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellationToken);
            return Observation<CallerIdentity>.Done(new CallerIdentity(identity.Account, identity.Arn));
        }
        catch (AmazonServiceException refused) when (Transient.Describe(refused) is null)
        {
            throw TargetErrors.Refused(target, refused);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or AmazonClientException)
        {
            throw TargetErrors.Unreachable(target, unreachable);
        }
    }

    /// <summary>Looks for credentials, giving up on an instance metadata service that does not answer.</summary>
    private static async Task RequireCredentialsAsync(
        IClientConfig configuration, Target target, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Run(() => DefaultAWSCredentialsIdentityResolver.GetCredentials(configuration).GetCredentialsAsync(), cancellationToken)
                .WaitAsync(configuration.Profile is null ? Patience : PatienceWithProfile, time, cancellationToken);
        }
        catch (ProfileNotFoundException) when (AwsEnvironment.Read().Profile is { } unknown)
        {
            throw AwsProfiles.Unknown(unknown);
        }
        catch (Exception none) when (none is AmazonClientException or AmazonServiceException or TimeoutException or HttpRequestException
            or InvalidOperationException or InvalidDataException)
        {
            throw configuration.Profile is { } profile
                ? TargetErrors.NoCredentials(target, profile.Name, AwsProfiles.IsSingleSignOn(profile.Name), none)
                : TargetErrors.NoCredentials(none);
        }
    }
}
