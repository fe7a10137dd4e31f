namespace Potemkin.EmbeddedAws.Services.SecretsManager;

/// <summary>
/// All operations that AWS Secrets Manager has.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class SecretsManagerOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "BatchGetSecretValue", "CancelRotateSecret", "CreateSecret", "DeleteResourcePolicy", "DeleteSecret", "DescribeSecret",
        "GetRandomPassword", "GetResourcePolicy", "GetSecretValue", "ListSecretVersionIds", "ListSecrets", "PutResourcePolicy",
        "PutSecretValue", "RemoveRegionsFromReplication", "ReplicateSecretToRegions", "RestoreSecret", "RotateSecret",
        "StopReplicationToReplica", "TagResource", "UntagResource", "UpdateSecret", "UpdateSecretVersionStage",
        "ValidateResourcePolicy",
    };
}
