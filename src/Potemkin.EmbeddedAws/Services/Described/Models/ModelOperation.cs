namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>One operation of a service.</summary>
/// <param name="Method">The method of its requests.</param>
/// <param name="Path">Their path, with labels; <c>/</c> where the service has one address for all.</param>
/// <param name="Status">The HTTP status of answers, where it is said.</param>
/// <param name="Input">The shape of what is asked; null where nothing can be asked.</param>
/// <param name="Output">The shape of answers; null where there are none.</param>
/// <param name="Page">How a list is answered; null where none is.</param>
internal sealed record ModelOperation(string Method, string Path, int? Status, string? Input, string? Output, ModelPage? Page);
