namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>The member is the HTTP status of the answer, where the operation has several.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatusAttribute : Attribute;
