using Mono.Cecil;

namespace Potemkin.Architecture.Tests;

/// <summary>What both engines ask of a binding.</summary>
public class BindingTests
{
    private static readonly string[] Steps = ["GivenAttribute", "WhenAttribute", "ThenAttribute"];
    private static readonly string[] Hooks = ["BeforeTestRunAttribute", "AfterTestRunAttribute", "BeforeScenarioAttribute", "AfterScenarioAttribute"];

    [Fact]
    public void AStepReturnsATaskOrNothingBecauseSpecFlowDoesNotAwaitAnythingElse()
    {
        using var steps = Code.Read("Potemkin.Steps");

        Bindings(steps, [.. Steps, .. Hooks]).Select(binding => binding.Method.ReturnType.FullName).Distinct().Should()
            .BeSubsetOf(["System.Void", "System.Threading.Tasks.Task"]);
    }

    [Fact]
    public void AStepIsAnAnchoredRegularExpressionBecauseOnlyThatIsReadAlikeByBoth()
    {
        using var steps = Code.Read("Potemkin.Steps");

        var expressions = Bindings(steps, Steps).Select(binding => (string)binding.Attribute.ConstructorArguments[0].Value).ToList();

        expressions.Should().NotBeEmpty().And.AllSatisfy(expression => expression.Should().StartWith("^").And.EndWith("$"));
    }

    private static IEnumerable<(MethodDefinition Method, CustomAttribute Attribute)> Bindings(AssemblyDefinition assembly, string[] attributes) =>
        from type in Code.Types(assembly)
        from method in type.Methods
        from attribute in method.CustomAttributes
        where attributes.Contains(attribute.AttributeType.Name)
        select (method, attribute);
}
