namespace Potemkin.Guard.Tests.Language;

public class OperatorTests
{
    [Theory]
    [InlineData("Text == 'abc'", GuardStatus.Pass)]
    [InlineData("Text == \"abd\"", GuardStatus.Fail)]
    [InlineData("Text != 'abd'", GuardStatus.Pass)]
    [InlineData("Text == /^a.c$/", GuardStatus.Pass)]
    [InlineData("Text != /^a/", GuardStatus.Fail)]
    [InlineData("Number == 5", GuardStatus.Pass)]
    [InlineData("Number == 5.0", GuardStatus.Fail)]
    [InlineData("Number == r[1, 5]", GuardStatus.Pass)]
    [InlineData("Number == r[1, 5)", GuardStatus.Fail)]
    [InlineData("Ratio == r(1.0, 2.0)", GuardStatus.Pass)]
    [InlineData("Yes == true", GuardStatus.Pass)]
    [InlineData("Yes == True", GuardStatus.Pass)]
    [InlineData("Yes == 'true'", GuardStatus.Fail)]
    [InlineData("Yes != 'true'", GuardStatus.Fail)]
    [InlineData("Nothing == null", GuardStatus.Pass)]
    [InlineData("List == ['a', 'b']", GuardStatus.Pass)]
    [InlineData("List == ['b', 'a']", GuardStatus.Fail)]
    [InlineData("List[0] == ['a']", GuardStatus.Pass)]
    [InlineData("Map == {Key: 'value', 'Other': 2}", GuardStatus.Pass)]
    [InlineData("Map == {Key: 'value'}", GuardStatus.Fail)]
    [InlineData("Number < 6", GuardStatus.Pass)]
    [InlineData("Number <= 5", GuardStatus.Pass)]
    [InlineData("Number > 5", GuardStatus.Fail)]
    [InlineData("Number >= 5", GuardStatus.Pass)]
    [InlineData("Number > 'a'", GuardStatus.Fail)]
    [InlineData("Text IN ['abc', 'x']", GuardStatus.Pass)]
    [InlineData("Text not in ['abc', 'x']", GuardStatus.Fail)]
    [InlineData("Text !IN ['x']", GuardStatus.Pass)]
    [InlineData("Text in 'xabcx'", GuardStatus.Pass)]
    [InlineData("List in ['a', 'b', 'c']", GuardStatus.Pass)]
    [InlineData("List not in ['c']", GuardStatus.Pass)]
    [InlineData("List not in ['b', 'c']", GuardStatus.Fail)]
    [InlineData("Number in [r[1, 9]]", GuardStatus.Fail)]
    public void Binary(string clause, GuardStatus expected) => Evaluating.StatusOf(clause).Should().Be(expected);

    [Theory]
    [InlineData("Text exists", GuardStatus.Pass)]
    [InlineData("Text EXISTS", GuardStatus.Pass)]
    [InlineData("Text !exists", GuardStatus.Fail)]
    [InlineData("not Text exists", GuardStatus.Fail)]
    [InlineData("!Missing EXISTS", GuardStatus.Pass)]
    [InlineData("Missing NOT EXISTS", GuardStatus.Pass)]
    [InlineData("Empty empty", GuardStatus.Pass)]
    [InlineData("None EMPTY", GuardStatus.Pass)]
    [InlineData("Hollow empty", GuardStatus.Pass)]
    [InlineData("Missing empty", GuardStatus.Pass)]
    [InlineData("List !empty", GuardStatus.Pass)]
    [InlineData("Text is_string", GuardStatus.Pass)]
    [InlineData("Number not is_string", GuardStatus.Pass)]
    [InlineData("List IS_LIST", GuardStatus.Pass)]
    [InlineData("Map is_struct", GuardStatus.Pass)]
    [InlineData("Yes is_bool", GuardStatus.Pass)]
    [InlineData("Number IS_INT", GuardStatus.Pass)]
    [InlineData("Ratio is_float", GuardStatus.Pass)]
    [InlineData("Nothing is_null", GuardStatus.Pass)]
    [InlineData("Missing is_null", GuardStatus.Fail)]
    public void Unary(string clause, GuardStatus expected) => Evaluating.StatusOf(clause).Should().Be(expected);

    [Theory]
    [InlineData("Items[*].Port == 80", GuardStatus.Fail)]
    [InlineData("some Items[*].Port == 80", GuardStatus.Pass)]
    [InlineData("SOME Items[*].Port == 81", GuardStatus.Fail)]
    [InlineData("Text == 'x' or Number == 5", GuardStatus.Pass)]
    [InlineData("Text == 'x' OR Number == 6", GuardStatus.Fail)]
    [InlineData("Text == 'x' |OR| Number == 5", GuardStatus.Pass)]
    [InlineData("Text == 'abc'\nNumber == 6", GuardStatus.Fail)]
    [InlineData("Missing == 1", GuardStatus.Fail)]
    [InlineData("Text == Missing", GuardStatus.Fail)]
    [InlineData("List == List", GuardStatus.Pass)]
    [InlineData("List[*] != Items[*].Name", GuardStatus.Fail)]
    public void Composed(string clauses, GuardStatus expected) => Evaluating.StatusOf(clauses).Should().Be(expected);

    [Fact]
    public void EmptyAsksNoNumber()
    {
        var evaluate = () => Evaluating.StatusOf("Text exists\nNumber empty");

        evaluate.Should().Throw<GuardEvaluationException>()
            .WithMessage("EMPTY asks for a string, a list, a map or a bool, and '/Number' is a int (line 2, column 1).");
    }
}
