namespace Potemkin.EmbeddedAws.State;

/// <summary>One region of one account: where a resource lives.</summary>
internal readonly record struct AccountRegion(string AccountId, string Region);
