namespace Potemkin.Templates;

/// <summary>A text that is no template. The message is in AWS's words where AWS has any.</summary>
public sealed class TemplateFormatException : Exception
{
    internal TemplateFormatException(string message, TextPlace place) : base(message) => Place = place;

    /// <summary>Where the text stops being a template.</summary>
    public TextPlace Place { get; }
}
