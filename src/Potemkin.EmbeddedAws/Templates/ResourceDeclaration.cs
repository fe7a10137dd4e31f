using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A resource as its template declares it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html">Resources</a>.
/// </summary>
internal sealed record ResourceDeclaration(string LogicalId, string Type)
{
    public const string DeletionPolicyName = "DeletionPolicy";
    public const string UpdateReplacePolicyName = "UpdateReplacePolicy";

    private const string Snapshot = "Snapshot";
    private static readonly HashSet<string> DeletionPolicies = ["Delete", "Retain", "RetainExceptOnCreate", Snapshot];
    private static readonly HashSet<string> UpdateReplacePolicies = ["Delete", "Retain", Snapshot];

    /// <summary>
    /// The types of which AWS keeps a snapshot.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">DeletionPolicy</a>.
    /// </summary>
    private static readonly HashSet<string> WithSnapshots =
    [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
        "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster",
    ];

    /// <summary>The condition that must hold for the resource to be made; null where it always is.</summary>
    public string? Condition { get; init; }

    /// <summary><c>Delete</c>, <c>Retain</c>, <c>RetainExceptOnCreate</c> or <c>Snapshot</c>, of which this AWS keeps none.</summary>
    public string DeletionPolicy { get; private init; } = "Delete";

    /// <summary><c>Delete</c>, <c>Retain</c> or <c>Snapshot</c>: what becomes of the resource that another one replaces.</summary>
    public string UpdateReplacePolicy { get; private init; } = "Delete";

    /// <summary>The logical ids that <c>DependsOn</c> names.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>The properties, functions unresolved; null where none are given.</summary>
    public MappingNode? Properties { get; init; }

    /// <summary>The metadata, functions unresolved; null where none are given.</summary>
    public TemplateNode? Metadata { get; init; }

    /// <summary>The policies that depend on parameters, as the functions that decide them.</summary>
    public IReadOnlyDictionary<string, TemplateNode> PolicyFunctions { get; init; } = new Dictionary<string, TemplateNode>();

    /// <summary>What the resource waits for; in a plan with the values that its functions come to. Null where it waits for nothing.</summary>
    public CreationPolicy? CreationPolicy { get; init; }

    /// <summary>How updates are to go about, functions unresolved; null where nothing is said of it.</summary>
    public MappingNode? UpdatePolicy { get; init; }

    /// <summary>The same resource with the policies that are given by name; null leaves one as it is.</summary>
    /// <exception cref="Protocol.AwsException">There is no such policy, or none for resources of that type.</exception>
    public ResourceDeclaration WithPolicies(Func<string, string?> policies) => this with
    {
        DeletionPolicy = Known(DeletionPolicyName, policies(DeletionPolicyName) ?? DeletionPolicy, DeletionPolicies),
        UpdateReplacePolicy = Known(UpdateReplacePolicyName, policies(UpdateReplacePolicyName) ?? UpdateReplacePolicy, UpdateReplacePolicies),
    };

    private string Known(string attribute, string policy, HashSet<string> known) =>
        !known.Contains(policy) ? throw TemplateErrors.UnrecognizedPolicy(attribute, policy, LogicalId)
        : policy == Snapshot && !WithSnapshots.Contains(Type) ? throw TemplateErrors.SnapshotUnsupported(attribute, Type)
        : policy;
}
