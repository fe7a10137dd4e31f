using Potemkin.Guard.Clauses;
using Potemkin.Guard.Evaluation;
using Potemkin.Guard.Parsing;

namespace Potemkin.Guard;

/// <summary>
/// The rules of a file, in AWS CloudFormation Guard's language of the versions 2.1 and 3. They are read once and evaluated as often as
/// one likes, by several threads at a time if need be.
/// See <a href="https://github.com/aws-cloudformation/cloudformation-guard">Guard</a>.
/// </summary>
public sealed class GuardRules
{
    private readonly RuleFile _file;

    private GuardRules(RuleFile file) => _file = file;

    /// <summary>The names of the rules that are evaluated, in the order of the file.</summary>
    public IReadOnlyList<string> Names => [.. _file.Rules.Select(rule => rule.Name)];

    /// <summary>Reads rules.</summary>
    /// <param name="text">The text. One without any rule is allowed, and says nothing of any input.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <exception cref="GuardSyntaxException">The text is not well-formed, too long or too deeply nested, or calls a function that there is not.</exception>
    public static GuardRules Parse(string text, string fileName = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return new GuardRules(RuleFileReader.Read(text, fileName));
    }

    /// <summary>Evaluates the rules.</summary>
    /// <param name="input">What to evaluate them on.</param>
    /// <param name="options">How; as cfn-guard does, unless told.</param>
    /// <exception cref="GuardEvaluationException">
    /// A variable or a rule is not there, a rule or a variable depends on itself, a function does not take its argument, or a regular
    /// expression takes too long.
    /// </exception>
    public GuardReport Evaluate(GuardInput input, GuardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Judge(_file, input.Root, options ?? GuardOptions.Default).Run();
    }
}
