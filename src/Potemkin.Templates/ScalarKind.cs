namespace Potemkin.Templates;

/// <summary>What a scalar of a template stands for.</summary>
public enum ScalarKind
{
    /// <summary>A text; dates and numbers with leading zeros among them.</summary>
    String,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Nothing.</summary>
    Null,
}
