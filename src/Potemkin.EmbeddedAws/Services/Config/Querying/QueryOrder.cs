namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>What results are sorted by.</summary>
internal sealed record QueryOrder(SelectedField Field, bool IsDescending);
