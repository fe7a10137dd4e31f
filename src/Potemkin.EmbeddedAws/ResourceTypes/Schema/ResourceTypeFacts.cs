namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>
/// What the public CloudFormation registry says of a resource type. See
/// <a href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html">Resource type schema</a>.
/// </summary>
internal sealed record ResourceTypeFacts
{
    private static readonly FactsSource Embedded = new(file => typeof(ResourceTypeFacts).Assembly.GetManifestResourceStream($"ResourceTypes/{file}"));

    /// <summary>AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The properties that together tell a resource from the others of its type.</summary>
    public IReadOnlyList<string> PrimaryIdentifier { get; init; } = [];

    /// <summary>The properties or attributes that <c>Ref</c> gives, nearly always one.</summary>
    public IReadOnlyList<string> Ref { get; init; } = [];

    /// <summary>The ARN, with <c>${Partition}</c>, <c>${Region}</c>, <c>${Account}</c>, properties and attributes to fill in; null where there is none.</summary>
    public string? ArnTemplate { get; init; }

    /// <summary>The property that takes tags; null where the type cannot be tagged.</summary>
    public string? TagProperty { get; init; }

    /// <summary>What <c>Fn::GetAtt</c> gives.</summary>
    public required IReadOnlyDictionary<string, PropertyType> Attributes { get; init; }

    /// <summary>What a template may say under <c>Properties</c>.</summary>
    public required IReadOnlyDictionary<string, PropertyFacts> Properties { get; init; }

    /// <summary>The objects that properties are made of, by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, PropertyFacts>> Definitions { get; init; }

    /// <summary>The facts of a type that is supported here; null of any other, whether AWS knows it or not.</summary>
    public static ResourceTypeFacts? Find(string resourceType) => Embedded.Find(resourceType);

    /// <summary>Whether AWS offers the type, supported here or not; third parties' types are not known until an account activates them.</summary>
    public static bool IsKnownToAws(string resourceType) => Embedded.IsKnownToAws(resourceType);
}
