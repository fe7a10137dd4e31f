using System.Text.RegularExpressions;
using Amazon.CloudFormation;

namespace Potemkin.Steps.Tests;

[Collection(nameof(FailingRun))]
public sealed partial class FailureTests(FailingRun failing)
{
    [Theory]
    [InlineData("A template that is not YAML", """
        The template 'not_yaml.yml' cannot be read.
          At: Templates/not_yaml.yml:3:1
          Reason: Template format error: YAML not well-formed. (line 3, column 1)
        """)]
    [InlineData("A template without resources", """
        The template 'no_resources.yml' has no resources.
          At: Templates/no_resources.yml
          Try: a section 'Resources' with at least one resource.
        """)]
    [InlineData("A parameter that the template lacks", """
        The template 'aes256_bucket.yml' has no parameter 'SSEAlgoritm'.
          At: Templates/aes256_bucket.yml
          Did you mean 'SSEAlgorithm'?
          It has: 'SSEAlgorithm'
        """)]
    [InlineData("A required parameter that is not given", """
        The template 'named_bucket.yml' needs a value for 'Name'.
          At: Templates/named_bucket.yml:5:3
          Try: the stack 'named_bucket.yml' with Name=…
        """)]
    [InlineData("A compliance type that is misspelt", """
        'NON_COMPLIENT' is no compliance type.
          Did you mean 'NON_COMPLIANT'?
          AWS Config says: COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE
        """)]
    [InlineData("A noun that no resource matches", """
        The scenario's stacks have no backet.
          Did you mean 'bucket'?
          They have: 'Bucket' (AWS::S3::Bucket)
        """)]
    [InlineData("A noun that several resources match", """
        'the bucket' is not clear: the scenario's stacks have 3.
          They are: 'KmsBucket' (AWS::S3::Bucket), 'Aes256Bucket' (AWS::S3::Bucket), 'PlainBucket' (AWS::S3::Bucket)
          Try: 'KmsBucket' instead of 'the bucket', or 'every bucket'.
        """)]
    [InlineData("A stack that fails to create", """
        The stack 'policy_without_bucket.yml' did not reach CREATE_COMPLETE: it is CREATE_FAILED after T s.
          At: Templates/policy_without_bucket.yml:4:3 Resources.Policy (AWS::S3::BucketPolicy)
          Reason: Resource handler returned message: "The specified bucket does not exist (Service: S3, Status Code: 404, Request ID: R) (SDK Attempt Count: 1)" (RequestToken: U, HandlerErrorCode: NotFound)
          Stack: policy-without-bucket-R-N
        """)]
    [InlineData("A verdict that is another", """
        Expected rule 's3-kms' (s3-kms-R-N) to report 'Bucket' (AWS::S3::Bucket aes256-bucket-R-N-bucket-R) COMPLIANT, but it reports NON_COMPLIANT without an annotation.
        """)]
    [InlineData("A property that is another", """
        Expected 'sseAlgorithm' of 'Bucket' (AWS::S3::Bucket aes256-bucket-R-N-bucket-R) to be 'aws:kms', but it is 'AES256'.
        """)]
    [InlineData("A list of parameters that is none", """
        'AES256' is no list of parameters.
          Try: Name=value, Other='a value, with a comma'
        """)]
    [InlineData("A placeholder that there is not", """
        There is no placeholder '{uniqe}'.
          There are: {unique}, {run}, {account}, {region}, {output:Key}, {output:stack.Key}
        """)]
    [InlineData("A creation that should fail and does not", """
        Expected creating the stack 'aes256_bucket.yml' to fail because 'anything', but it is in place.
        """)]
    [InlineData("A creation that fails because of something else", """
        Expected creating the stack 'aes256_bucket.yml' to fail because 'no such bucket', but it fails because 'Parameter 'SSEAlgorithm' must be one of AllowedValues'.
        """)]
    [InlineData("An annotation that is another", """
        to report 'Bucket' (AWS::S3::Bucket aes256-bucket-R-N-bucket-R) NON_COMPLIANT with an annotation that has 'no key', but it reports NON_COMPLIANT without an annotation.
        """)]
    [InlineData("A stack under a name that no stack has", """
        The scenario has no stack 'log'.
          It has: 'logs'
        """)]
    [InlineData("A stack where several have a name", """
        'the stack' is not clear: the scenario has 2.
          They are: 'logs' (aes256_bucket.yml), 'data' (aes256_bucket.yml)
          Try: the stack 'logs'
        """)]
    [InlineData("An update that should fail and does not", """
        Expected updating the stack 'aes256_bucket.yml' to fail because 'anything', but it is in place.
        """)]
    [InlineData("A table with a column that the step does not read", """
        The table has a column 'remark', which this step does not read.
          It reads: 'parameter', 'value'
        """)]
    [InlineData("An output that the stack lacks", """
        The stack 'aes256_bucket.yml' has no output 'BucketName'.
          Did you mean 'BucketNameOut'?
          It has: 'BucketNameOut', 'SSEAlgorithmOut'
        """)]
    public void IsToldInFull(string scenario, string message)
    {
        var result = failing.Run.Scenarios[scenario];

        result.Outcome.Should().Be("Failed");
        WithoutMadeUpParts(result.Message).Should().Contain(message.TrimEnd());
    }

    [Fact]
    public void AMissingTemplateIsToldWithTheNearestName() =>
        failing.Run.Scenarios["A template that is missing"].Message.Should()
            .Contain("There is no template 'aes265_bucket.yml'.\n").And
            .Contain("\n  Did you mean 'aes256_bucket.yml'?\n");

    [Fact]
    public void ARuleThatDoesNotExistIsTold() =>
        failing.Run.Scenarios["A rule that does not exist"].Message.Should().Contain("There is no Config rule 's3-kms'.");

    [Fact]
    public void EveryWrongRowOfATableIsTold()
    {
        var message = WithoutMadeUpParts(failing.Run.Scenarios["A table with two wrong rows"].Message);

        message.Should()
            .Contain("to report 'KmsBucket' (AWS::S3::Bucket all-three-buckets-R-N-kmsbucket-R) NON_COMPLIANT, but it reports COMPLIANT without an annotation.").And
            .Contain("to report 'PlainBucket' (AWS::S3::Bucket all-three-buckets-R-N-plainbucket-R) NOT_APPLICABLE, but it reports NON_COMPLIANT without an annotation.").And
            .NotContain("'Aes256Bucket'");
    }

    [Fact]
    public void TheOtherScenariosGoOn()
    {
        failing.Run.Scenarios["A scenario that is right"].Outcome.Should().Be("Passed");
        failing.Run.Scenarios.Values.Count(result => result.Outcome == "Passed").Should().Be(1);
        failing.Run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void NoStackIsLeft()
    {
        failing.Stacks.Should().HaveCountGreaterThan(5);
        failing.Stacks.Should().AllSatisfy(stack => stack.StackStatus.Should().Be(StackStatus.DELETE_COMPLETE));
    }

    private static string WithoutMadeUpParts(string message)
    {
        message = RunAndCounter().Replace(message.ReplaceLineEndings("\n"), "-R-N");
        message = Random().Replace(message, "$1-R");
        message = RequestId().Replace(message, "Request ID: R");
        message = RequestToken().Replace(message, "RequestToken: U");
        return Elapsed().Replace(message, "after T s");
    }

    [GeneratedRegex(@"-[a-z0-9]{10}-[0-9]+(?=[-\s)]|$)")]
    private static partial Regex RunAndCounter();

    [GeneratedRegex(@"(-R-N-[A-Za-z0-9]+)-[A-Za-z0-9]{12,13}\b")]
    private static partial Regex Random();

    [GeneratedRegex("Request ID: [^)]+")]
    private static partial Regex RequestId();

    [GeneratedRegex("RequestToken: [a-f0-9-]{36}")]
    private static partial Regex RequestToken();

    [GeneratedRegex("after [0-9.]+ s")]
    private static partial Regex Elapsed();
}
