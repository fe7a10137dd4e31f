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

    /// <summary>The condition that must hold for the resource to be made; null where it always is.</summary>
    public string? Condition { get; init; }

    /// <summary><c>Delete</c>, <c>Retain</c> or <c>RetainExceptOnCreate</c>.</summary>
    public string DeletionPolicy { get; init; } = "Delete";

    /// <summary><c>Delete</c> or <c>Retain</c>: what becomes of the resource that another one replaces.</summary>
    public string UpdateReplacePolicy { get; init; } = "Delete";

    /// <summary>The logical ids that <c>DependsOn</c> names.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>The properties, functions unresolved; null where none are given.</summary>
    public MappingNode? Properties { get; init; }

    /// <summary>The metadata, functions unresolved; null where none are given.</summary>
    public TemplateNode? Metadata { get; init; }

    /// <summary>The policies that depend on parameters, as the functions that decide them.</summary>
    public IReadOnlyDictionary<string, TemplateNode> PolicyFunctions { get; init; } = new Dictionary<string, TemplateNode>();

    /// <summary>The attributes that a resource may have and that are not honoured here, such as <c>CreationPolicy</c>.</summary>
    public IReadOnlyList<string> UnsupportedAttributes { get; init; } = [];

    /// <summary>The same resource with the policies that are given by name; null leaves one as it is.</summary>
    /// <exception cref="Protocol.AwsException">There is no such policy.</exception>
    public ResourceDeclaration WithPolicies(Func<string, string?> policies)
    {
        var deletion = Known(DeletionPolicyName, policies(DeletionPolicyName) ?? DeletionPolicy, DeletionPolicies);
        var updateReplace = Known(UpdateReplacePolicyName, policies(UpdateReplacePolicyName) ?? UpdateReplacePolicy, UpdateReplacePolicies);
        return this with
        {
            DeletionPolicy = deletion,
            UpdateReplacePolicy = updateReplace,
            UnsupportedAttributes =
            [
                .. UnsupportedAttributes,
                .. deletion == Snapshot ? [$"{DeletionPolicyName} {Snapshot}"] : Array.Empty<string>(),
                .. updateReplace == Snapshot ? [$"{UpdateReplacePolicyName} {Snapshot}"] : Array.Empty<string>(),
            ],
        };
    }

    private string Known(string attribute, string policy, HashSet<string> known) =>
        known.Contains(policy) ? policy : throw TemplateErrors.UnrecognizedPolicy(attribute, policy, LogicalId);
}
