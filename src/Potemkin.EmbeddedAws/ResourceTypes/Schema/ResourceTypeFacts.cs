namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>
/// What the public CloudFormation registry says of a resource type. See
/// <a href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html">Resource type schema</a>.
/// </summary>
internal sealed record ResourceTypeFacts
{
    private static readonly Lazy<FactsArchive> Archive = new(() =>
        new FactsArchive(typeof(ResourceTypeFacts).Assembly.GetManifestResourceStream("ResourceTypes/ResourceTypes.zip")!));

    /// <summary>The names of all types of the registry.</summary>
    public static IReadOnlySet<string> Names => Archive.Value.Names;

    /// <summary>AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The properties that together tell a resource from the others of its type.</summary>
    public IReadOnlyList<string> PrimaryIdentifier { get; init; } = [];

    /// <summary>The properties or attributes that <c>Ref</c> gives, nearly always one.</summary>
    public IReadOnlyList<string> Ref { get; init; } = [];

    /// <summary>
    /// The ARN, with <c>${Partition}</c>, <c>${Region}</c>, <c>${Account}</c>, properties and attributes to fill in;
    /// null where there is none.
    /// </summary>
    public string? ArnTemplate { get; init; }

    /// <summary>The property that takes tags; null where the type cannot be tagged.</summary>
    public string? TagProperty { get; init; }

    /// <summary>How AWS Config's items differ.</summary>
    public RecordedShape Recorded { get; init; } = RecordedShape.Same;

    /// <summary>What <c>Fn::GetAtt</c> gives.</summary>
    public required IReadOnlyDictionary<string, PropertyType> Attributes { get; init; }

    /// <summary>What a template may say under <c>Properties</c>.</summary>
    public required IReadOnlyDictionary<string, PropertyFacts> Properties { get; init; }

    /// <summary>The objects that properties are made of, by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, PropertyFacts>> Definitions { get; init; }

    /// <summary>
    /// How AWS makes up the values of properties that are not given and of attributes, as far as that is known; see
    /// <see cref="Registry.ValueForm"/>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Forms { get; init; } = new Dictionary<string, string>();

    /// <summary>The facts of a type; null of one that the registry does not have.</summary>
    public static ResourceTypeFacts? Find(string resourceType) => Archive.Value.Find(resourceType);
}
