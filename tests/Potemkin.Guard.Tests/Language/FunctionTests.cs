namespace Potemkin.Guard.Tests.Language;

public class FunctionTests
{
    private const string Input =
        """
        Json: '{"Statement": [{"Effect": "Deny"}]}'
        Arn: arn:aws:s3:::logs
        Encoded: a%20b%C3%A9
        Names: [One, Two]
        Digits: "12"
        Time: 2026-01-01T00:00:00Z
        """;

    [Theory]
    [InlineData("let x = count(Names[*])", "%x == 2")]
    [InlineData("let x = count(Missing)", "%x == 0")]
    [InlineData("let x = json_parse(Json)", "%x.Statement[0].Effect == 'Deny'")]
    [InlineData("let x = regex_replace(Arn, '^arn:(\\w+):(\\w+):.*$', '${2}/$1')", "%x == 's3/aws'")]
    [InlineData("let x = substring(Arn, 0, 3)", "%x == 'arn'")]
    [InlineData("let x = substring(Arn, 0, 300)", "%x empty")]
    [InlineData("let x = to_upper(Names[*])", "%x in ['ONE', 'TWO']")]
    [InlineData("let x = to_lower(Names[0])", "%x == 'one'")]
    [InlineData("let x = join(Names[*], ',')", "%x == 'One,Two'")]
    [InlineData("let x = url_decode(Encoded)", "%x == 'a bé'")]
    [InlineData("let x = parse_int(Digits)", "%x == 12")]
    [InlineData("let x = parse_float(Digits)", "%x == 12.0")]
    [InlineData("let x = parse_string(5)", "%x == '5'")]
    [InlineData("let x = parse_string(1.5)", "%x == '1.5'")]
    [InlineData("let x = parse_boolean('True')", "%x == true")]
    [InlineData("let x = parse_char('1')", "%x == r[0, 9]", GuardStatus.Fail)]
    [InlineData("let x = parse_char('c')", "%x == r[a, d]")]
    [InlineData("let x = parse_epoch(Time)", "%x == 1767225600")]
    [InlineData("let x = now()", "%x > 1767225600")]
    public void Makes(string assignment, string clause, GuardStatus expected = GuardStatus.Pass) =>
        GuardRules.Parse($"{assignment}\nrule a {{ {clause} }}")
            .Evaluate(GuardInput.Parse(Input), new GuardOptions { Time = new FakeTime(DateTimeOffset.Parse("2026-02-01T00:00:00Z")) })
            .Status.Should().Be(expected);

    [Theory]
    [InlineData("parse_int(Arn)", "The function parse_int cannot make an integer of \"arn:aws:s3:::logs\" (line 1, column 9).")]
    [InlineData("join(Names[*], 5)", "The function join requires the second argument to be either a char or string (line 1, column 9).")]
    [InlineData("substring(Arn, 'a', 3)", "The function substring requires the second argument to be a number (line 1, column 9).")]
    [InlineData("parse_boolean(Arn)", "The function parse_boolean cannot make a boolean of \"arn:aws:s3:::logs\" (line 1, column 9).")]
    public void AWrongArgumentEndsTheEvaluation(string call, string message)
    {
        var evaluate = () => Evaluating.StatusOf($"let x = {call}\nrule a {{ %x exists }}", Input);

        evaluate.Should().Throw<GuardEvaluationException>().WithMessage(message);
    }
}
