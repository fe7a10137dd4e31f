using Potemkin.Core.Calling;
using Potemkin.Core.Evidence;

namespace Potemkin.Tests.Evidence;

/// <summary>Makes runs, rules and templates as evidence has them.</summary>
internal static class RunSample
{
    public static RunEvidence Run(string id = ScenarioSample.Run, string target = "live", params string[] coverage)
    {
        var total = new RunActivity(
            [
                new ApiCalls("CloudFormation", "CreateStack", 9, 1),
                new ApiCalls("CloudFormation", "DescribeStacks", 1190, 2),
                new ApiCalls("Config Service", "GetComplianceDetailsByConfigRule", 64, 0),
            ],
            new ChangeCount(9, 1, 9),
            [new ResourceCount("AWS::EC2::EIP", 2, 0, 2), new ResourceCount(ScenarioSample.Bucket, 7, 1, 7)],
            new EvaluationCount(14, 3),
            target == "live" ? new CostEstimate(37, 14) : null);
        return new RunEvidence
        {
            Id = id,
            Target = target,
            AccountId = ScenarioSample.Account,
            Region = ScenarioSample.Region,
            Began = ScenarioSample.Began,
            Ended = ScenarioSample.At(186),
            PotemkinVersion = "0.1.0",
            Coverage = coverage,
            Total = total,
            Places = [new PlaceActivity(ScenarioSample.Account, ScenarioSample.Region, total)],
        };
    }

    public static RuleEvidence Rule(string alias, string owner = "CUSTOM_POLICY", string run = ScenarioSample.Run) => new()
    {
        Run = run,
        Alias = alias,
        Name = $"{alias}-{run}",
        AccountId = ScenarioSample.Account,
        Region = ScenarioSample.Region,
        Owner = owner,
        Identifier = owner == "AWS" ? alias.ToUpperInvariant().Replace('-', '_') : null,
        Description = $"What {alias} says of buckets.",
        InputParameters = """{"kmsKeyArns":"arn:aws:kms:eu-west-1:123456789012:key/1"}""",
        ResourceTypes = [ScenarioSample.Bucket],
        Template = owner == "AWS" ? null : "s3-kms.yml-77ab01",
        Parameters = owner == "AWS" ? [] : [new ParameterEvidence("RuleName", $"{alias}-{run}")],
    };

    public static IReadOnlyList<TemplateEvidence> Templates { get; } =
    [
        new TemplateEvidence("aes256_bucket.yml-1f0c9a", "aes256_bucket.yml", """
            Parameters:
              SSEAlgorithm:
                Type: String
              Secret:
                Type: String
                NoEcho: true
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketEncryption:
                    ServerSideEncryptionConfiguration:
                      - ServerSideEncryptionByDefault:
                          SSEAlgorithm: !Ref SSEAlgorithm

            """.ReplaceLineEndings("\n")),
        new TemplateEvidence("s3-kms.yml-77ab01", "s3-kms.yml", """
            Parameters:
              RuleName:
                Type: String
            Resources:
              Rule:
                Type: AWS::Config::ConfigRule
                Properties:
                  ConfigRuleName: !Ref RuleName
                  Source:
                    Owner: CUSTOM_POLICY

            """.ReplaceLineEndings("\n")),
    ];
}
