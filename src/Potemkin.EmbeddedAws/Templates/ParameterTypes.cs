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

    private const string SystemsManager = "AWS::SSM::Parameter::";

    // The values must be of things that exist in the account, which is not looked into here.
    private static readonly HashSet<string> OfExistingThings =
    [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id", "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id", "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
    ];

    public static bool IsKnown(string type) => IsSupported(type) || IsOfExistingThings(type)
        || type == "AWS::SSM::Parameter::Name"
        || Between(type, $"{SystemsManager}Value<", out var inner)
            && (inner is String or ListOfStrings or CommaDelimitedList || IsOfExistingThings(inner));

    public static bool IsSupported(string type) => type is String or Number or ListOfNumbers or ListOfStrings or CommaDelimitedList;

    public static bool IsList(string type) => type is ListOfNumbers or ListOfStrings or CommaDelimitedList;

    public static bool IsNumeric(string type) => type is Number or ListOfNumbers;

    private static bool IsOfExistingThings(string type) =>
        OfExistingThings.Contains(type)
        || Between(type, "List<", out var inner) && inner != "AWS::EC2::KeyPair::KeyName" && OfExistingThings.Contains(inner);

    private static bool Between(string type, string opening, out string inner)
    {
        var isEnclosed = type.StartsWith(opening, StringComparison.Ordinal) && type.EndsWith('>');
        inner = isEnclosed ? type[opening.Length..^1] : "";
        return isEnclosed;
    }
}
