namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>
/// What a conformance pack is to be, as PutConformancePack or a template gives it.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html">PutConformancePack</a>.
/// </summary>
internal sealed record ConformancePackInput
{
    public required string Name { get; init; }

    /// <summary>The template itself; in a pack that exists always there.</summary>
    public string? TemplateBody { get; init; }

    /// <summary>Where the template is; null once it was read.</summary>
    public string? TemplateS3Uri { get; init; }

    public string? DeliveryS3Bucket { get; init; }

    public string? DeliveryS3KeyPrefix { get; init; }

    /// <summary>The values of the template's parameters, in the order of the request.</summary>
    public IReadOnlyList<ConformancePackParameter> Parameters { get; init; } = [];
}
