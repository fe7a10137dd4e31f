using Potemkin.Core.Stacks;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Tests.Ahead;

public class StackCreationsTests
{
    private readonly StackCreations _creations = new();

    [Fact]
    public void TheStepsTakeThemOverInTheirOrder()
    {
        var first = Begin("a.yml");
        var second = Begin("b.yml", "b", ("Name", "x"), ("Size", "1"));

        _creations.TakeOver("a.yml", StepParameters.None, null).Should().BeSameAs(first);
        _creations.TakeOver("b.yml", With(("Size", "1"), ("Name", "x")), "b").Should().BeSameAs(second);
        _creations.TakeOver("c.yml", StepParameters.None, null).Should().BeNull();
    }

    [Theory]
    [InlineData("other.yml", null, "x")]
    [InlineData("a.yml", "a", "x")]
    [InlineData("a.yml", null, "y")]
    public void WhereAStepWantsAnotherOneNothingIsTakenOverAnyMoreAndNothingBegun(string template, string? name, string value)
    {
        Begin("a.yml", null, ("Name", "x"));

        _creations.TakeOver(template, With(("Name", value)), name).Should().BeNull();

        _creations.TakeOver("a.yml", With(("Name", "x")), null).Should().BeNull();
        var begin = () => { Begin("b.yml"); };
        begin.Should().Throw<OperationCanceledException>();
    }

    private Task<Stack> Begin(string template, string? name = null, params (string Name, string Value)[] parameters) =>
        _creations.Begin(template, With(parameters), name, () => new TaskCompletionSource<Stack>().Task);

    private static StepParameters With(params (string Name, string Value)[] parameters) =>
        new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
