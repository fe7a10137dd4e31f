namespace Potemkin.Templates;

/// <summary>A resource that a template declares.</summary>
/// <param name="LogicalId">Its logical id.</param>
/// <param name="Type">Its type, such as <c>AWS::S3::Bucket</c>; null where the template gives none.</param>
/// <param name="Place">Where the declaration begins.</param>
public sealed record ResourceOutline(string LogicalId, string? Type, TextPlace Place);
