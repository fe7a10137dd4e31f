namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// The types that a parameter can have.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html">the types that AWS supplies</a>.
/// </summary>
internal static class ParameterTypes
{
    public const string String = "String";
    public const string Number = "Number";
    public const string ListOfNumbers = "List<Number>";
    public const string CommaDelimitedList = "CommaDelimitedList";
    public const string ListOfStrings = "List<String>";

    /// <summary>The name of a parameter of Systems Manager.</summary>
    public const string StoredName = "AWS::SSM::Parameter::Name";

    private const string Stored = "AWS::SSM::Parameter::Value<";
    private const string List = "List<";

    public static bool IsKnown(string type) =>
        type is String or Number or ListOfNumbers or ListOfStrings or CommaDelimitedList or StoredName
        || IsOfExistingThings(type)
        || IsStored(type, out var inner) && (inner is String or ListOfStrings or CommaDelimitedList || IsOfExistingThings(inner));

    /// <summary>Whether the value is taken from Systems Manager, under the name that is given; and which type it has there.</summary>
    public static bool IsStored(string type, out string inner) => Between(type, Stored, out inner);

    /// <summary>Whether the value is a list, be it one that is taken from Systems Manager.</summary>
    public static bool IsList(string type) =>
        IsStored(type, out var inner) ? IsList(inner) : type == CommaDelimitedList || Between(type, List, out _);

    public static bool IsNumeric(string type) => type is Number or ListOfNumbers;

    /// <summary>The type of the value, or of each member of the list that it is.</summary>
    public static string Member(string type) =>
        IsStored(type, out var inner) ? Member(inner)
        : Between(type, List, out var member) ? member
        : type == CommaDelimitedList ? String
        : type;

    private static bool IsOfExistingThings(string type) =>
        ExistingThings.IsKnown(type) || Between(type, List, out var member) && member != ExistingThings.KeyPair && ExistingThings.IsKnown(member);

    private static bool Between(string type, string opening, out string inner)
    {
        var isEnclosed = type.StartsWith(opening, StringComparison.Ordinal) && type.EndsWith('>');
        inner = isEnclosed ? type[opening.Length..^1] : "";
        return isEnclosed;
    }
}
