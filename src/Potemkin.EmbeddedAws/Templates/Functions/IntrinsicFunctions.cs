using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>All functions, by name.</summary>
internal static class IntrinsicFunctions
{
    private static readonly Dictionary<string, IIntrinsicFunction> Table = new IIntrinsicFunction[]
    {
        new Ref(),
        new GetAtt(),
        new Sub(),
        new Join(),
        new Split(),
        new Select(),
        new FindInMap(),
        new Base64(),
        new If(),
        new Condition(),
        new EqualTo(),
        new Not(),
        new AndOr("Fn::And", isAnd: true),
        new AndOr("Fn::Or", isAnd: false),
        new ImportValue(),
        new GetAZs(),
        new Cidr(),
        new Length(),
        new ToJsonString(),
        new Contains(),
        new EachMemberEquals(),
        new EachMemberIn(),
        new RefAll(),
        new ValueOf(),
        new ValueOfAll(),
    }.ToDictionary(function => function.Name);

    /// <summary>The function that a node calls, and what with; null for a node that calls none.</summary>
    /// <param name="node">Any part of a template.</param>
    /// <param name="inConditions">Elsewhere <c>Condition</c> is a name like any other, as in a policy's statement.</param>
    /// <exception cref="Protocol.AwsException">There is no function of that name.</exception>
    public static (IIntrinsicFunction Function, TemplateNode Argument)? Match(TemplateNode node, bool inConditions)
    {
        if (node is not MappingNode { Entries: [var call] } || !LooksLikeFunction(call.Key, inConditions))
            return null;

        return Table.TryGetValue(call.Key, out var function)
            ? (function, call.Value)
            : throw TemplateErrors.UnknownFunction(call.Key);
    }

    private static bool LooksLikeFunction(string key, bool inConditions) =>
        key == "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal) || inConditions && key == "Condition";
}
