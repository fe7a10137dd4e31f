namespace Potemkin.Guard.Tests.Language;

public class QueryTests
{
    [Theory]
    [InlineData("Map.Key == 'value'", GuardStatus.Pass)]
    [InlineData("Map.'Key' == 'value'", GuardStatus.Pass)]
    [InlineData("Map['Key'] == 'value'", GuardStatus.Pass)]
    [InlineData("Map.* exists", GuardStatus.Pass)]
    [InlineData("List[1] == 'b'", GuardStatus.Pass)]
    [InlineData("List.1 == 'b'", GuardStatus.Pass)]
    [InlineData("List[2] !exists", GuardStatus.Pass)]
    [InlineData("List.* in ['a', 'b']", GuardStatus.Pass)]
    [InlineData("Text[*] == 'abc'", GuardStatus.Pass)]
    [InlineData("None[*] exists", GuardStatus.Fail)]
    [InlineData("Items[ Name == 'two' ].Port == 443", GuardStatus.Pass)]
    [InlineData("Items[ Name == 'three' ].Port == 1", GuardStatus.Skip)]
    [InlineData("Items[ Name == 'three' ] empty", GuardStatus.Pass)]
    [InlineData("Items[ Name == /o/\n Port > 100 ] !empty", GuardStatus.Pass)]
    [InlineData("Map[ keys == /^K/ ] == 'value'", GuardStatus.Pass)]
    [InlineData("Map[ keys in ['Other'] ] == 2", GuardStatus.Pass)]
    [InlineData("Map[ KEYS != 'Key' ] == 2", GuardStatus.Pass)]
    [InlineData("this is_struct", GuardStatus.Pass)]
    [InlineData("List { this is_string }", GuardStatus.Fail)]
    [InlineData("List[*] { this is_string }", GuardStatus.Pass)]
    public void Selects(string clause, GuardStatus expected) => Evaluating.StatusOf(clause).Should().Be(expected);

    [Theory]
    [InlineData("let list = ['x', 'abc']\nrule a { Text in %list }")]
    [InlineData("let items = Items[*]\nrule a { %items.Port > 79 }")]
    [InlineData("let items = Items[*]\nrule a { %items { Port exists } }")]
    [InlineData("let key := 'Key'\nrule a { Map.%key == 'value' }")]
    [InlineData("let keys = ['Key', 'Other']\nrule a { Map.%keys exists }")]
    [InlineData("let hosts = some Items[*].Hosts\nrule a { %hosts empty }")]
    [InlineData("rule a { Map[ name | this == 2 ] exists\n %name == 'Other' }")]
    [InlineData("rule a { Map[ name ] exists\n %name in ['Key', 'Other'] }")]
    [InlineData("rule a { let x = Map\n %x.Key == 'value' }")]
    public void VariablesHoldWhatTheyAreGivenOrWhatIsCaptured(string rules) => Evaluating.StatusOf(rules).Should().Be(GuardStatus.Pass);

    [Theory]
    [InlineData("bucketName", "BucketName")]
    [InlineData("BucketName", "bucketName")]
    [InlineData("BucketName", "bucket_name")]
    [InlineData("bucket_name", "bucket-name")]
    [InlineData("bucketName", "Bucket-Name")]
    [InlineData("statements", "Statement")]
    public void AKeyIsFoundInOtherSpellings(string written, string present) =>
        Evaluating.StatusOf($"'{written}' == 1", $"{present}: 1").Should().Be(GuardStatus.Pass);

    [Theory]
    [InlineData("rule a { %missing exists }", "There is no variable 'missing', or no query has captured a key for it (line 1, column 10).")]
    [InlineData("let a = %b\nlet b = %a\nrule c { %a exists }", "The variable 'a' is defined by itself (line 1, column 1).")]
    [InlineData("let key = 5\nrule a { Map.%key exists }", "The query Map.%key takes keys from a variable, and 5 is no string (line 2, column 10).")]
    public void AVariableThatCannotBeResolvedEndsTheEvaluation(string rules, string message)
    {
        var evaluate = () => Evaluating.StatusOf(rules);

        evaluate.Should().Throw<GuardEvaluationException>().WithMessage(message);
    }
}
