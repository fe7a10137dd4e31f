namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>A keyword, a function, or a property with all that leads to it.</summary>
    Word,

    /// <summary>A text in single quotes.</summary>
    Text,

    Number,

    /// <summary>An operator, a comma, a bracket or the asterisk.</summary>
    Symbol,

    End,
}
