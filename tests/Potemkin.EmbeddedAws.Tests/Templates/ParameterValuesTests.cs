using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class ParameterValuesTests
{
    [Theory]
    [InlineData("Type: Number", "abc", "Parameter 'Value' must be a number.")]
    [InlineData("Type: Number", "NaN", "Parameter 'Value' must be a number.")]
    [InlineData("Type: Number, MinValue: 2", "1.9", "Parameter 'Value' must be a number not less than 2")]
    [InlineData("Type: Number, MaxValue: 2", "2.1", "Parameter 'Value' must be a number not greater than 2")]
    [InlineData("Type: List<Number>, MaxValue: 2", "1, 3", "Parameter 'Value' must be a number not greater than 2")]
    [InlineData("Type: String, AllowedValues: [a, 1]", "A", "Parameter 'Value' must be one of AllowedValues")]
    [InlineData("Type: CommaDelimitedList, AllowedValues: [a, b]", "a,c", "Parameter 'Value' must be one of AllowedValues")]
    [InlineData("Type: String, AllowedPattern: 'a|b'", "ab", "Parameter 'Value' must match pattern a|b")]
    [InlineData("Type: String, MinLength: 2", "a", "Parameter 'Value' must contain at least 2 characters")]
    [InlineData("Type: String, MaxLength: 2", "abc", "Parameter 'Value' must contain at most 2 characters")]
    [InlineData("Type: String, MaxLength: 2, ConstraintDescription: two at most.", "abc", "Parameter Value failed to satisfy constraint: two at most.")]
    [InlineData("Type: String, AllowedPattern: '['", "a", "Parameter 'Value' AllowedPattern must be a valid regular expression.")]
    public void ValuesMustMeetTheConstraints(string declaration, string value, string message)
    {
        var plan = () => Given.Plan(Template(declaration), ("Value", value));

        plan.Should().Throw<AwsException>().WithMessage(message).Which.Code.Should().Be("ValidationError");
    }

    [Theory]
    [InlineData("Type: Number, MinValue: 1, MaxValue: 2", "1.5")]
    [InlineData("Type: Number, AllowedValues: [1, 2]", "2")]
    [InlineData("Type: CommaDelimitedList, AllowedValues: [a, b]", "b, a")]
    [InlineData("Type: String, AllowedPattern: '^a+$', MinLength: 1", "aa")]
    [InlineData("Type: String, Default: b", "")]
    public void ValuesThatMeetThemAreKept(string declaration, string value)
    {
        var plan = Given.Plan(Template(declaration), ("Value", value));

        plan.ParameterValues.Should().Equal(new Dictionary<string, string> { ["Value"] = value });
    }

    [Fact]
    public void EveryParameterNeedsAValueOrADefault()
    {
        const string template = "Parameters: {A: {Type: String}, B: {Type: String, Default: b}, C: {Type: String}}\nResources: {T: {Type: X}}";

        var withNone = () => Given.Plan(template);
        var withAll = Given.Plan(template, ("A", "a"), ("C", "c"));

        withNone.Should().Throw<AwsException>().WithMessage("Parameters: [A, C] must have values");
        withAll.ParameterValues.Should().Equal(new Dictionary<string, string> { ["A"] = "a", ["B"] = "b", ["C"] = "c" });
    }

    [Fact]
    public void ValuesOfNoParameterAreRefused()
    {
        var plan = () => Given.Plan("Resources: {T: {Type: X}}", ("Foo", "1"), ("Bar", "2"));

        plan.Should().Throw<AwsException>().WithMessage("Parameters: [Foo, Bar] do not exist in the template");
    }

    [Fact]
    public void APatternThatTakesForeverIsGivenUp()
    {
        var plan = () => Given.Plan(Template("Type: String, AllowedPattern: '(a+)+'"), ("Value", new string('a', 60) + "b"));

        plan.Should().Throw<AwsException>().WithMessage(
            "The embedded AWS does not support the AllowedPattern of parameter 'Value': it takes longer than 1 s.");
    }

    private static string Template(string declaration) => $"Parameters: {{Value: {{{declaration}}}}}\nResources: {{T: {{Type: X}}}}";
}
