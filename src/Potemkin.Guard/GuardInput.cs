using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.Guard.Inputs;

namespace Potemkin.Guard;

/// <summary>What rules are evaluated on: a template, a configuration item, or any other YAML or JSON.</summary>
public sealed class GuardInput
{
    /// <summary>How long a text may be, in characters.</summary>
    public const int MaximumLength = 20_000_000;

    /// <summary>How deep maps and lists may be nested.</summary>
    public const int MaximumDepth = 200;

    private GuardInput(GuardValue root) => Root = root;

    /// <summary>The whole input.</summary>
    public GuardValue Root { get; }

    /// <summary>
    /// Reads JSON, or else YAML as cfn-guard reads it: the short forms of CloudFormation's functions come out as their long forms,
    /// and a plain scalar is an integer, a float, <c>true</c> or <c>false</c>, null, or else a text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="GuardInputException">
    /// The text is neither, is empty, too long or too deeply nested, uses an alias, or has a key that is no text.
    /// </exception>
    public static GuardInput Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumLength)
            throw InputErrors.TooLong();

        return new GuardInput(JsonText.TryRead(text) ?? YamlText.Read(text, LoaderScalars.Resolve));
    }

    /// <summary>Takes a JSON node, such as a configuration item. Its values have no place.</summary>
    /// <param name="node">The node; null stands for JSON's null.</param>
    /// <exception cref="GuardInputException">It is too deeply nested.</exception>
    public static GuardInput From(JsonNode? node) => new(JsonValues.From(node, depth: 0));

    /// <summary>Takes a JSON element, such as a configuration item. Its values have no place.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="GuardInputException">It is too deeply nested.</exception>
    public static GuardInput From(JsonElement element) => new(JsonValues.From(element, depth: 0));

    /// <summary>Takes a part of another input by itself. Its values keep their places and their paths.</summary>
    /// <param name="value">The part.</param>
    public static GuardInput From(GuardValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new GuardInput(value);
    }
}
