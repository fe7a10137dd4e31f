namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>A part of a value.</summary>
/// <param name="Shape">The name of its shape.</param>
/// <param name="Name">What it is called on the wire, where that is another name.</param>
/// <param name="Place">Where it stands, where that is not the body: <c>uri</c>, <c>querystring</c>, <c>header</c>.</param>
internal sealed record ModelMember(string Shape, string? Name, string? Place);
