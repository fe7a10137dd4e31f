namespace Potemkin.Templates;

/// <summary>A parameter that a template declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, such as <c>CommaDelimitedList</c>; null where the template gives none.</param>
/// <param name="HasDefault">Whether the stack can be created without a value for it.</param>
/// <param name="NoEcho">Whether its value is a secret.</param>
/// <param name="Place">Where the declaration begins.</param>
public sealed record ParameterOutline(string Name, string? Type, bool HasDefault, bool NoEcho, TextPlace Place)
{
    /// <summary>The value that it has where none is given; null where there is none, or it is no plain one.</summary>
    public string? Default { get; init; }
}
