namespace Potemkin.EmbeddedAws.Services.Described.Models;

/// <summary>How an operation answers a list.</summary>
/// <param name="Token">The member of requests with the token of the page before; null where there are no pages.</param>
/// <param name="Next">The member of answers with the token of the next page.</param>
/// <param name="Size">The member of requests that says how much a page is to have; null where none does.</param>
/// <param name="List">The member of answers that is the list.</param>
internal sealed record ModelPage(string? Token, string? Next, string? Size, string? List);
