using Potemkin.Core;
using Potemkin.Core.Stacks;

namespace Potemkin.Steps.Running;

/// <summary>What can be wrong with the order of a scenario's steps.</summary>
internal static class ScenarioErrors
{
    public static PotemkinException NotOneStack(IReadOnlyList<Stack> stacks) => stacks.Count == 0
        ? new("The scenario has no stack.", "Try: Given the stack '….yml' before this step.")
        : new(
            $"'the stack' is not clear: the scenario has {stacks.Count}.",
            $"They are: {string.Join(", ", stacks.Select(stack => $"'{stack.Template.Name}'"))}");
}
