using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Potemkin.Benchmarks.Reporting;
using Potemkin.EmbeddedAws;

namespace Potemkin.Benchmarks.Functions;

/// <summary>From the answer of the call that makes a bucket to the verdict of a Python rule that has judged others before.</summary>
internal static class WarmRule
{
    private const int WarmUps = 10;
    private const int Verdicts = 50;
    private const double MostMilliseconds = 30;
    private const string Bucket = """{"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}""";

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Verdicts} buckets, each judged by a warm Python rule.");
        await using var aws = await EmbeddedAwsServer.StartAsync();
        var credentials = new BasicAWSCredentials("123456789012", "made-up");
        using var cloudFormation = new AmazonCloudFormationClient(credentials, To<AmazonCloudFormationConfig>(aws.Endpoint));
        using var config = new AmazonConfigServiceClient(credentials, To<AmazonConfigServiceConfig>(aws.Endpoint));
        var template = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "Rules", "s3-kms-python.yml"));
        await cloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "rule", TemplateBody = template, Capabilities = ["CAPABILITY_IAM"] });
        var rule = (await config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())).ConfigRules.Single().ConfigRuleName;

        var taken = new List<double>();
        for (var i = 0; i < WarmUps + Verdicts; i++)
        {
            await cloudFormation.CreateStackAsync(new CreateStackRequest { StackName = $"bucket-{i}", TemplateBody = Bucket });
            var answered = time.GetTimestamp();
            while (await VerdictsAsync(config, rule) <= i)
            {
            }

            if (i >= WarmUps)
                taken.Add(time.GetElapsedTime(answered).TotalMilliseconds);
        }

        taken.Sort();
        return
        [
            new Row("Verdict of a warm Python rule, median", taken[taken.Count / 2], "ms", MostMilliseconds),
            new Row("Verdict of a warm Python rule, 95 of 100", taken[taken.Count * 95 / 100], "ms"),
        ];
    }

    private static async Task<int> VerdictsAsync(AmazonConfigServiceClient config, string rule)
    {
        var request = new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = rule, ComplianceTypes = ["NON_COMPLIANT"], Limit = 100 };
        return (await config.GetComplianceDetailsByConfigRuleAsync(request)).EvaluationResults?.Count ?? 0;
    }

    private static T To<T>(Uri endpoint) where T : ClientConfig, new() =>
        new() { ServiceURL = endpoint.ToString(), AuthenticationRegion = "eu-west-1" };
}
