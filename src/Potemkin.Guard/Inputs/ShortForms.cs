using Potemkin.Guard.Values;

namespace Potemkin.Guard.Inputs;

/// <summary>The tags by which YAML writes CloudFormation's functions, as far as cfn-guard knows them; any other tag is as if it were not there.</summary>
internal static class ShortForms
{
    private static readonly HashSet<string> OfScalars =
        ["!Ref", "!Base64", "!Sub", "!GetAZs", "!ImportValue", "!GetAtt", "!Condition", "!RefAll"];

    private static readonly HashSet<string> OfLists =
    [
        "!GetAtt", "!Sub", "!Select", "!Split", "!Join", "!FindInMap", "!And", "!Equals", "!Contains", "!EachMemberIn",
        "!EachMemberEquals", "!ValueOf", "!If", "!Not", "!Or",
    ];

    public static GuardValue Lengthen(string tag, GuardValue argument)
    {
        var isKnown = (argument is ListValue ? OfLists : OfScalars).Contains(tag);
        return isKnown && argument is not MapValue
            ? new MapValue([(new TextValue(LongName(tag[1..]), argument.Place), argument)], argument.Place)
            : argument;
    }

    private static string LongName(string name) => name is "Ref" or "Condition" ? name : $"Fn::{name}";
}
