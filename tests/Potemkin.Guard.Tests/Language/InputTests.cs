namespace Potemkin.Guard.Tests.Language;

public class InputTests
{
    [Theory]
    [InlineData("1", "int")]
    [InlineData("007", "int")]
    [InlineData("+1", "int")]
    [InlineData("1.0", "float")]
    [InlineData("1e3", "float")]
    [InlineData(".5", "float")]
    [InlineData("inf", "float")]
    [InlineData("true", "bool")]
    [InlineData("True", "string")]
    [InlineData("yes", "string")]
    [InlineData("~", "null")]
    [InlineData("NULL", "null")]
    [InlineData("", "string")]
    [InlineData("2012-10-17", "string")]
    [InlineData("'1'", "string")]
    [InlineData("!Ref A", "map")]
    [InlineData("!Sub [a, {}]", "map")]
    [InlineData("!Unknown a", "string")]
    public void AScalarIsWhatTheReferenceMakesOfIt(string scalar, string kind) =>
        Evaluating.Evaluate("Value is_null", $"Value: {scalar}\nOther: 1").Rules[0].Failures.Select(failure => failure.Value!.Kind)
            .DefaultIfEmpty("null").Should().Equal(kind);

    [Theory]
    [InlineData("Bucket: !Ref Name", "Bucket.Ref == 'Name'")]
    [InlineData("Bucket: !GetAtt A.Arn", "Bucket.'Fn::GetAtt' == 'A.Arn'")]
    [InlineData("Bucket: !Join ['-', [a, b]]", "Bucket.'Fn::Join'[0] == '-'")]
    [InlineData("Code: |\n   \n  x\n", "Code exists")]
    [InlineData("{\"a\": 1, \"a\": 2}", "a == 2")]
    [InlineData("{a: 1}", "a == 1")]
    public void ReadsWhatTemplatesAreWrittenIn(string text, string clause) => Evaluating.StatusOf(clause, text).Should().Be(GuardStatus.Pass);

    [Theory]
    [InlineData("", "The input is empty.")]
    [InlineData("a: &x 1\nb: *x", "The input uses an alias, which Guard does not take (line 2, column 4).")]
    [InlineData("1: a", "The key of a map must be a text (line 1, column 1).")]
    [InlineData("a: [1", "The input is neither JSON nor YAML: *")]
    public void WhatIsNoInputIsTold(string text, string message)
    {
        var parse = () => GuardInput.Parse(text);

        parse.Should().Throw<GuardInputException>().WithMessage(message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    public void NestingIsBounded(string opening)
    {
        var parse = () => GuardInput.Parse(string.Concat(Enumerable.Repeat(opening, 5_000)));

        parse.Should().Throw<GuardInputException>();
    }

    [Fact]
    public void PlacesAreThoseOfTheText()
    {
        var failures = Evaluating.Evaluate("a.b[1] == 0\nc == 0", "{\n  \"a\": { \"b\": [1,\n    22] },\n \"é\": 1, \"c\": 3}").Failures;

        failures.Select(failure => failure.Value!.Place.ToString()).Should().Equal("line 3, column 5", "line 4, column 15");
    }
}
