namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What the pseudo parameters of a template stand for.</summary>
internal sealed record StackEnvironment(string StackName, string StackId, string AccountId, string Region, IReadOnlyList<string> NotificationArns);
