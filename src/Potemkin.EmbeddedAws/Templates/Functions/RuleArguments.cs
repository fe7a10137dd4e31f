using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>
/// The arguments of the functions that only rules have.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html">rule functions</a>.
/// </summary>
internal static class RuleArguments
{
    public static void Walk(string function, TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireRules(function);
        var (first, second) = Two(function, argument);
        walk.Visit(first);
        walk.Visit(second);
    }

    /// <exception cref="Protocol.AwsException">They are not two.</exception>
    public static (TemplateNode First, TemplateNode Second) Two(string function, TemplateNode argument) =>
        argument is SequenceNode { Items: [var first, var second] } ? (first, second) : throw TemplateErrors.RuleFunctionShape(function);

    /// <exception cref="Protocol.AwsException">They are not two literal texts.</exception>
    public static (string First, string Second) TwoTexts(string function, TemplateNode argument) =>
        argument is SequenceNode { Items: [ScalarNode first, ScalarNode second] } ? (first.Value, second.Value) : throw TemplateErrors.RuleFunctionShape(function);

    /// <summary>The texts that a list comes to.</summary>
    /// <exception cref="Protocol.AwsException">It comes to something else.</exception>
    public static IReadOnlyList<string> Texts(string function, TemplateNode list, Evaluation evaluation) =>
        evaluation.Value(list) is JsonArray members
            ? [.. members.Select(member => Evaluation.TextOf(member) ?? throw TemplateErrors.RuleFunctionShape(function))]
            : throw TemplateErrors.RuleFunctionShape(function);
}
