namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// The member is the whole body: the bytes of it where it is <see cref="ReadOnlyMemory{T}"/>, and the only structure of it otherwise. Of
/// structures in XML the member's name is that of the root.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PayloadAttribute : Attribute;
