namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>What brings the change of a property about.</summary>
/// <param name="Source">The kind of it, as <c>ChangeSource</c> has it.</param>
/// <param name="Entity">The parameter, resource or attribute; null where the template itself has changed.</param>
/// <param name="Evaluation">Whether the change is certain.</param>
internal sealed record Cause(string Source, string? Entity, string Evaluation)
{
    public const string ParameterReference = "ParameterReference";
    public const string Static = "Static";
    public const string Dynamic = "Dynamic";

    /// <summary>The template says something else than before.</summary>
    public static readonly Cause Template = new("DirectModification", null, Static);

    /// <summary>The value is another, for one of the other causes or because the template says so.</summary>
    public static readonly Cause Value = Template with { Evaluation = Dynamic };

    public static Cause Parameter(string name) => new(ParameterReference, name, Static);

    public static Cause Of(Reference reference, string evaluation) => reference.Attribute is { } attribute
        ? new Cause("ResourceAttribute", $"{reference.LogicalId}.{attribute}", evaluation)
        : new Cause("ResourceReference", reference.LogicalId, evaluation);
}
