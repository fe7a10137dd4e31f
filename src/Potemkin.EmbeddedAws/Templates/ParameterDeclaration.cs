namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A parameter as its template declares it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">Parameters</a>.
/// </summary>
internal sealed record ParameterDeclaration(string Name, string Type)
{
    /// <summary>Null where a value must be given.</summary>
    public string? Default { get; init; }

    public bool NoEcho { get; init; }

    public string? Description { get; init; }

    /// <summary>What AWS says instead of its own text when the value does not meet the constraints.</summary>
    public string? ConstraintDescription { get; init; }

    /// <summary>Null where every value is allowed.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }

    public string? AllowedPattern { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public decimal? MinValue { get; init; }

    public decimal? MaxValue { get; init; }
}
