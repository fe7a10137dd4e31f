namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Tag.html">Tag</a>.</summary>
internal sealed record Tag(string? Key, string? Value);
